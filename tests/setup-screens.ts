import { configure } from '@testing-library/dom';

// On a busy machine a second is soon over; a test that waits in vain takes longer, one that passes does not.
configure({ asyncUtilTimeout: 8000 });
