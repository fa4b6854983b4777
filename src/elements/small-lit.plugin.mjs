/**
 * Leaves out of Lit’s templates, in the drop-in files, what nobody writes here: directives, SVG and MathML, comments, raw
 * text, boolean attributes, attributes of several parts, bindings of whole elements, `noChange`, nodes and objects as content, templates that
 * were compiled beforehand, listeners other than functions and options of `render`. Whoever needs one of them strikes it from this list. The names are those of the
 * minified file; a version of Lit that has others stops the build.
 */
import { leaveOut } from '../leave-out.mjs';

const left = [
  ['directives', /function M\(t,i,s=t,e\)\{.*?h,e\)\),i\}(?=class R)/, ''],
  ['directives in content', /_\$AI\(t,i=this\)\{t=M\(this,t,i\),/, '_$AI(t){'],
  ['directives in attributes', /_\$AI\(t,i=this,s,e\)\{/, '_$AI(t){'],
  ['what stops an attribute from being set', /(?<=o&&)!e&&(?=this\.j\(t\))/, ''],
  ['what leaves content as it is', /t!==this\._\$AH&&t!==E&&(?=this\._\(t\))/, 't!==this._$AH&&'],
  ['nodes as content', /void 0!==t\.nodeType\?this\.T\(t\):/, ''],
  ['objects as content', /d\(t\)\?this\.k\(t\):this\._\(t\)/, 'this.k(t)'],
  [
    'templates that were compiled beforehand',
    /"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&.*?,s\);/,
    'this._$AC(t);',
  ],
  ['what tells them apart', /,_\$litType\$:s\}=t,/, '}=t,'],
  ['tags that close themselves', /const x=c===p&&t\[i\+1\]\.startsWith\("\/>"\)\?" ":"";/, ''],
  ['their space', /(?<=s\.slice\(d\)\+o)\+x/, ''],
  ['what stands where no attribute does', /s\+o\+\(-2===d\?i:x\)/, '""'],
  ['what says so', /void 0===u\[1\]\?d=-2:(?=\(d=)/, ''],
  ['the end of raw text', /c=n\?\?v,/, 'c=v,'],
  ['its mark', /let n,(?=l=2===i)/, 'let '],
  ['kinds of templates', /x=t=>\(i,\.\.\.s\)=>\(\{_\$litType\$:t,/, 'b=(i,...s)=>({_$litType$:1,'],
  ['their tags', /b=x\(1\),w=x\(2\),T=x\(3\),/, ''],
  ['what others may take from here', /const j=\{.*?\},(?=B=)/, 'const '],
  [
    'their names',
    /export\{j as _\$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg\}/,
    'export{b as html,A as nothing,D as render}',
  ],
  ['documents that templates are made for', /\(t\?\.creationScope\?\?l\)(?=\.importNode)/, 'l'],
  [
    'listeners other than functions',
    /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}_\$AI\(t,i=this\)\{.*?handleEvent\(t\)\{.*?\}\}/,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this);this._$AH=t}handleEvent(t){this._$AH.call(this.element,t)}}',
  ],
  [
    'options of render',
    /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/,
    'D=(t,i)=>{let h=i._$litPart$;void 0===h&&(i._$litPart$=h=new k(i.insertBefore(c(),null),null)),h._$AI(t)}',
  ],
  ['the options of content', /this\.options=e(?=,this\._\$Cv)/, '0'],
  ['those of attributes', /,this\.options=h(?=,s\.length)/, ''],
  ['those of templates', /t\.u\(this\.options\)/, 't.u()'],
  ['those of what they hold', /(?<=new k\(h,h\.nextSibling),this,t/, ''],
  ['those of attributes in them', /(?<=new r\.ctor\(h,r\.name,r\.strings),this,t/, ''],
  ['those of lists', /(?<=new k\(this\.O\(c\(\)\),this\.O\(c\(\)\)),this,this\.options/, ''],
  ['what can be disconnected', /this\._\$AN=void 0,/g, ''],
  ['what an attribute belongs to', /,this\._\$AM=e(?=,this)/, ''],
  ['what content belongs to', /,this\._\$AM=s(?=,)/, ''],
  ['what kind content is', /this\.type=[12],/g, ''],
  ['their disconnection', /this\._\$AP\?\.\(!1,!0,s\)/, ''],
  ['their connection', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  ['what they ask of a parent', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\(t\))/, ''],
  ['foreign tags', /2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  ['their ends', /\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  ['their content', /,2===i\|\|3===i\)\{const t=.*?\}(?=for\()/, ');'],
  ['raw text', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
  ['its start', /y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
  ['comments', /"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
  ['what comes after them', /c===\$\|\|c===g\?c=p:.*?(?=;)/, 'c=p'],
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
    'const o=!a(t)||t!==this._$AH;this._$AH=t;',
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
