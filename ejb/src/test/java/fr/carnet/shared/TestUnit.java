package fr.carnet.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;

import java.util.Map;

/** The persistence unit of production on the {@link TestDatabase}, without a container: mappings and queries meet the real schema. */
public final class TestUnit {

    private static EntityManagerFactory factory;

    private TestUnit() {
    }

    /** An entity manager of the serving role; the caller begins, ends and closes. */
    public static synchronized EntityManager open() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory("carnet", Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                    "jakarta.persistence.jdbc.url", TestDatabase.get().url(),
                    "jakarta.persistence.jdbc.user", "carnet_app",
                    "jakarta.persistence.jdbc.password", "test",
                    "eclipselink.weaving", "false"));
        }
        return factory.createEntityManager();
    }
}
