package fr.carnet.establishments.entity;

/** The school in scope has just opened or closed this service to its families. */
public record ServiceSwitched(Service service) {
}
