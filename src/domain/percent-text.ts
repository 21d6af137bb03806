/** 80% not 80.00%, 66.67% as it is. */
export const percentText = (percent: number): string => `${Number(percent.toFixed(2))}%`;
