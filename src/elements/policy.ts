/** The chunk `policy`: both elements, which define themselves. */
import './cookie-declaration.js';
import './privacy-policy.js';

export { serve } from './notice/policy-controller.js';
