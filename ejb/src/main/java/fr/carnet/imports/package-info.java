/**
 * Takes in what the State's own systems say of a school: the directory, the SIECLE exports, the STS export. Called by
 * jobs; writes the tables of {@code establishments} and {@code people} in sets, one transaction per school
 * (docs/adr/0003-imports-are-set-based.md). Serves <i>arrêtés of the téléservice: data imported from SIECLE, INE
 * excluded</i>.
 */
package fr.carnet.imports;
