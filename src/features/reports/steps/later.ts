export { CheckStep } from './check-step';
export { PlaceStep } from './place-step';
export { WhatStep } from './what-step';
