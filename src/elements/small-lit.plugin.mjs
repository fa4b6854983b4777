/**
 * Leaves out of Lit’s templates, in the drop-in files, what nobody writes here: directives, SVG and MathML, comments, raw
 * text, boolean attributes, attributes of several parts and bindings of whole elements. Whoever needs one of them strikes it from this list. The names are those of the
 * minified file; a version of Lit that has others stops the build.
 */
import { leaveOut } from '../leave-out.mjs';

const left = [
  ['directives', /function M\(t,i,s=t,e\)\{.*?h,e\)\),i\}(?=class R)/, 'function M(t,i){return i}'],
  ['their disconnection', /this\._\$AP\?\.\(!1,!0,s\)/, ''],
  ['their connection', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  ['what they ask of a parent', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\(t\))/, ''],
  ['foreign tags', /2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  ['their ends', /\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  ['their content', /,2===i\|\|3===i\)\{const t=.*?\}(?=for\()/, ');'],
  ['raw text', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
  ['its start', /y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
  ['comments', /"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
  ['their ends', /c===_\|\|c===m\?c=v:/, ''],
  ['bindings in them', /else\{let t=-1;.*?\}(?=l\+\+)/, ''],
  ['boolean attributes', /"\?"===e\[1\]\?L:/, ''],
  [
    'several parts in one attribute',
    /s\.length>2\|\|""!==s\[0\].*?\):(?=this\._\$AH=A\}_\$AI)/,
    '',
  ],
  [
    'their joining',
    /const h=this\.strings;let o=!1;if\(void 0===h\)t=M\(this,t,i,0\),o=(.*?),o&&\(this\._\$AH=t\);else\{.*?\}(?=o&&!e&&)/,
    't=M(this,t,i,0);let o=!a(t)||t!==this._$AH&&t!==E;o&&(this._$AH=t),',
  ],
  ['their order', /void 0!==s\.strings\?\(.*?\):(?=s\._\$AI\(t\[i\]\))/, ''],
  ['bindings of elements', /else t\.startsWith\(o\)&&\(.*?\);/, ''],
  ['their parts', /6===r\.type&&\(i=new Z\(h,this,t\)\)/, '0'],
  [
    'what an attribute says of itself',
    /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}(?=constructor)/,
    '',
  ],
  ['what they ask of content', /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  ['whether it is connected', /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [
    'the parent of content',
    /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?\}(?=get startNode)/,
    '',
  ],
  ['the parent of a template', /get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  ['where content begins and ends', /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
  ['the constructor of properties', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  ['the mark that Lit is here', /B=t\.litHtmlPolyfillSupport;.*?\.push\("[\d.]+"\);const /, ''],
];

export const smallLit = leaveOut('small-lit', '/lit-html/lit-html.js', left);
