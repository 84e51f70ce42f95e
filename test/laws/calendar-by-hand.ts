/** The day so many months later, or on the month's last day where it is shorter, and then so many days later. */
export function byHand(day: string, months: number, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  let [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  let d = Math.min(date, lengthOfMonth(y, m));
  for (let left = count; left > 0; left--) {
    if (++d <= lengthOfMonth(y, m)) continue;
    d = 1;
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  }
  return written(y, m, d);
}

/** How many days a month has, by the Gregorian rule. */
export function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day as it is written: YYYY-MM-DD. */
export function written(year: number, month: number, date: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}
