precision mediump float;

varying vec2 v_place;

uniform sampler2D u_sheet;

void main(void) {
  gl_FragColor = texture2D(u_sheet, v_place);
}
