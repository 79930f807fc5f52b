/**
 * The whole EAR in a real browser, with the demo académie: one story per role, and an accessibility scan of each page.
 *
 * <p>A story asks for a {@link fr.carnet.st.Browser} and a {@link fr.carnet.st.Service} as parameters; both are given by
 * {@link fr.carnet.st.Story}.
 */
package fr.carnet.st;
