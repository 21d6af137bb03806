/** Said where the time was not taken: in plain lines, key presses cannot be seen. */
export const NOT_MEASURED = 'Speed is not measured in plain mode, which sees whole lines, not keys.';
