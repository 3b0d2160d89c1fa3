import { readdirSync, readFileSync } from 'node:fs';

/** Peaks in MB: of a program, and of the programs it starts. Zero where the system does not tell (it needs Linux's /proc). */
export type Peak = { own: number; started: number };

/** Watches a process until `stop` is called; each program's own peak is asked of the system, several times a second. */
export function watchMemory(pid: number): { stop: () => Peak } {
  const peak: Peak = { own: 0, started: 0 };
  const look = () => {
    peak.own = Math.max(peak.own, peakOf(pid));
    const children = processes().filter((each) => parentOf(each) === pid);
    peak.started = Math.max(peak.started, ...children.map(peakOf), 0);
  };
  const timer = setInterval(look, 150);
  return { stop: () => (clearInterval(timer), peak) };
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
const peakOf = (pid: number): number => Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024);

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // It ended meanwhile.
  }
}
