import Figure from '../figure/Figure.astro';
import SourceLink from '../figure/SourceLink.astro';
import Contact from './Contact.astro';
import HelpLine from './HelpLine.astro';
import ProseLink from './ProseLink.astro';

/** What a text in content/ may use; texts themselves import nothing. */
export const mdxComponents = { Contact, Figure, HelpLine, SourceLink, a: ProseLink };
