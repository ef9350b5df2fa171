// Secrets in the formats of those who issue them; the random part is new with every seed.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const hex = '0123456789abcdef';
const base64url = (text) => Buffer.from(text).toString('base64url');

const formats = {
  aws_access_key: (take) => `AKIA${take.from(upper, 16)}`,
  github_token: (take) => `ghp_${take.from(alphabet, 36)}`,
  gitlab_token: (take) => `glpat-${take.from(alphabet, 20)}`,
  slack_token: (take) => `xoxb-${take('', 12)}-${take('', 12)}-${take.from(alphabet, 24)}`,
  stripe_key: (take) => `sk_live_${take.from(alphabet, 24)}`,
  npm_token: (take) => `npm_${take.from(alphabet, 36)}`,
  google_key: (take) => `AIza${take.from(`${alphabet}-_`, 35)}`,
  sendgrid_key: (take) => `SG.${take.from(alphabet, 22)}.${take.from(alphabet, 43)}`,
  jwt: (take) =>
    `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(`{"sub":"${take('', 10)}"}`)}.${take.from(alphabet, 43)}`,
  private_key: (take) =>
    `-----BEGIN PRIVATE KEY----- ${take.from(alphabet, 64)} -----END PRIVATE KEY-----`,
  hex_key: (take) => take.from(hex, 40),
};

export const secretKinds = Object.keys(formats);

export function secretOf(kind, take) {
  return formats[kind](take);
}
