/** The bare page against which a family's home is measured: what runs of it is a war of its own, beside Carnet, on the same server. */
package fr.carnet.bench.bare;
