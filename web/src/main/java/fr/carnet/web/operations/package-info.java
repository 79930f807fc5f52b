/** What the operator’s tools and an external scheduler read over HTTP: reports of jobs. No page of a person is here. */
package fr.carnet.web.operations;
