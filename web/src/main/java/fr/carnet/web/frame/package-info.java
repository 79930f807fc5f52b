/**
 * What every page stands on: texts, notices, refusals, headers, style and the person signed in. Called by pages and templates only;
 * serves the rules on browsers, sessions and accessibility (SE-025 to SE-028, SE-060 to SE-065, AC-010 to AC-018).
 */
package fr.carnet.web.frame;
