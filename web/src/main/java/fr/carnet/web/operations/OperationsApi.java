package fr.carnet.web.operations;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the resources of the technical operator answer. */
@ApplicationPath("api")
public class OperationsApi extends Application {
}
