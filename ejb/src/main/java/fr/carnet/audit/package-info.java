/**
 * The journal: who did what, to what, when, with what outcome (<i>CNIL 2021-122; DP-030 to DP-036</i>); never the content.
 *
 * <p>Uses {@code shared} only; every boundary uses it through one annotation.
 */
package fr.carnet.audit;
