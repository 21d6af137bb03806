/** Minutes and seconds as a clock shows them: 9:05, 1:00:00. Started seconds count, so that 0:00 means time is up. */
export function clockText(milliseconds: number): string {
  const total = Math.ceil(milliseconds / 1000);
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}
