import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point, Positions } from './layout-graph';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Around the outermost accounts there is room for their names. */
const margin = { x: 80, y: 60 };
const least = { w: 560, h: 320 };
const maxZoom = 8;

function frame(positions: Positions): Box {
  const [xs, ys] = [[...positions.values()].map(({ x }) => x), [...positions.values()].map(({ y }) => y)];
  if (xs.length === 0) return { x: -least.w / 2, y: -least.h / 2, ...least };
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const w = Math.max(least.w, right - left + 2 * margin.x);
  const h = Math.max(least.h, bottom - top + 2 * margin.y);
  return { x: (left + right - w) / 2, y: (top + bottom - h) / 2, w, h };
}

/** What part of the map is shown, and how many of its units make a pixel. Follows all of it until the person moves it. */
export function useViewBox(positions: Positions): {
  box: Box;
  /** Units per pixel. */
  unit: number;
  zoom: number;
  svg: Ref<SVGSVGElement>;
  zoomBy: (factor: number) => void;
  panBy: (pixels: Point) => void;
  showAll: () => void;
} {
  const svg = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ w: 800, h: 520 });
  const [own, setOwn] = useState<{ center: Point; zoom: number } | null>(null);
  useEffect(() => {
    if (!svg.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width > 0 && height > 0) setSize({ w: width, h: height });
    });
    observer.observe(svg.current);
    return () => observer.disconnect();
  }, []);
  const all = frame(positions);
  const zoom = own?.zoom ?? 1;
  const center = own?.center ?? { x: all.x + all.w / 2, y: all.y + all.h / 2 };
  const unit = Math.max(all.w / size.w, all.h / size.h) / zoom;
  const [w, h] = [size.w * unit, size.h * unit];
  return {
    box: { x: center.x - w / 2, y: center.y - h / 2, w, h },
    unit,
    zoom,
    svg,
    zoomBy: (factor) =>
      setOwn({ center, zoom: Math.min(maxZoom, Math.max(0.5, Math.round(zoom * factor * 100) / 100)) }),
    panBy: ({ x, y }) => setOwn({ center: { x: center.x + x * unit, y: center.y + y * unit }, zoom }),
    showAll: () => setOwn(null),
  };
}
