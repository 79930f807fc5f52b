/** What a guardian reads, without a script; serves the <i>arrêté du 16 juillet 2015</i> (TS-042, TS-043, TS-053, TS-074). */
package fr.carnet.web.family;
