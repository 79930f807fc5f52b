package fr.carnet.bench;

import jakarta.json.JsonObject;

/** What a measurement found, for a person and for a machine. */
interface Figures {

    JsonObject json();

    String table();
}
