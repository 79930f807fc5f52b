/** What a head decides for the school: which services are open to families (TS-001, TS-080). */
package fr.carnet.web.establishments;
