import Figure from '../figure/Figure.astro';
import SourceLink from '../figure/SourceLink.astro';
import MediaKit from '../kit/MediaKit.astro';
import Aside from '../show/Aside.astro';
import Chart from '../show/Chart.astro';
import Compare from '../show/Compare.astro';
import Event from '../show/Event.astro';
import MiniMap from '../show/MiniMap.astro';
import PlaceCard from '../show/PlaceCard.astro';
import PullQuote from '../show/PullQuote.astro';
import Sources from '../show/Sources.astro';
import Timeline from '../show/Timeline.astro';
import Contact from './Contact.astro';
import HelpLine from './HelpLine.astro';
import Picture from './Picture.astro';
import ProseLink from './ProseLink.astro';

/** What a text in content/ may use; texts themselves import nothing. */
export const mdxComponents = {
  Contact,
  Figure,
  HelpLine,
  SourceLink,
  a: ProseLink,
  Aside,
  Chart,
  Compare,
  Event,
  MediaKit,
  MiniMap,
  Picture,
  PlaceCard,
  PullQuote,
  Sources,
  Timeline,
};
