/** Erases what ends with its school year, school by school; called by the job {@code year-end-purge} alone (<i>TS-060, TS-063, ED-036</i>). */
package fr.carnet.schoollife.yearend;
