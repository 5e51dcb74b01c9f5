// Named, so that only these are packed, into a file that is fetched when Zalo is asked for the first time.
// Importing it has effects (log-in, telemetry, globals): never import this file but through load-sdk.ts.
export {
  authorize,
  closeApp,
  configAppView,
  EventName,
  events,
  getAccessToken,
  getLocation,
  getNetworkType,
  getPhoneNumber,
  getSetting,
  login,
  nativeStorage,
  onNetworkStatusChange,
  openOutApp,
  openPermissionSetting,
  openPhone,
  openShareSheet,
  openWebview,
  saveImageToGallery,
  scanQRCode,
} from 'zmp-sdk/apis';
