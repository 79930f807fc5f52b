/**
 * Invented schools, pupils, families and staff, and the SIECLE and STS exports a real school would give of them.
 *
 * <p>Used by the demo académie, by the tests and by the measurements; never by the product. Everything is drawn from
 * a seed, so that the same seed gives the same bytes, and everything is visibly fictional: the département 099 does
 * not exist, telephone numbers lie in the ranges that the ARCEP keeps for works of fiction, mail domains end in
 * {@code .invalid} (RFC 2606).
 */
package fr.carnet.local.synthetic;
