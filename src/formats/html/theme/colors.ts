/** Colours by what they mean. Text on its ground has a contrast of 4.5 or more in both. */
export const COLORS = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f8; --sheet: #ffffff; --raised: #f6f7fa; --edge: #d9dde6;
  --ink: #1b2331; --faint: #566072; --accent: #3a49c4; --track: #e3e6ee;
  --good: #0c7048; --good-ground: #e4f4ec; --good-fill: #22a06b;
  --bad: #b0261d; --bad-ground: #fcebe9; --bad-fill: #d9534a;
  --partly: #7d5200; --partly-ground: #fdf2dc; --partly-fill: #d9962b;
  --open: #566072; --open-ground: #eceef3; --open-fill: #a9b1c1; --none-fill: #ced3dd;
  --fill: #5866dd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f131a; --sheet: #181d27; --raised: #202633; --edge: #333c4c;
    --ink: #e7ebf2; --faint: #a5afc0; --accent: #a9b4ff; --track: #2b3342;
    --good: #6ddba6; --good-ground: #15352a; --good-fill: #3fb982;
    --bad: #ff9f96; --bad-ground: #43201f; --bad-fill: #e4675e;
    --partly: #f0c266; --partly-ground: #3b2d12; --partly-fill: #d99f3c;
    --open: #b3bccb; --open-ground: #2a313e; --open-fill: #6c7688; --none-fill: #434c5c;
    --fill: #7d8af2;
  }
}
`;
