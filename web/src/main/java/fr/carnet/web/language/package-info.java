/** In which language a page is read: French for the staff, the reader's own choice for everybody else (<i>D-10</i>). Called by all pages. */
package fr.carnet.web.language;
