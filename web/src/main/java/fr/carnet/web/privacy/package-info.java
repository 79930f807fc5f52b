/** The data notice, readable before sign-in; serves <i>RGPD, art. 13 et 14</i> (DP-010, TS-071). */
package fr.carnet.web.privacy;
