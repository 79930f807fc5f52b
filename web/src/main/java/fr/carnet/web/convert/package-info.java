/** How dates are read from forms and written on pages: in French, at the hour of Paris. Called by pages and tags only. */
package fr.carnet.web.convert;
