package fr.carnet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** The server that everything else stands on. */
@ArquillianTest
class ServerIT {

    @Resource(lookup = "jdbc/carnet")
    private DataSource database;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(ServerIT.class);
    }

    @Test
    void the_database_answers_to_a_role_that_owns_nothing() throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_user, rolsuper or rolbypassrls or rolcreaterole,
                               has_schema_privilege('public', 'create'),
                               exists (select from pg_class c where c.relowner = r.oid)
                        from pg_roles r where rolname = current_user""")) {
            row.next();
            assertEquals("carnet_app", row.getString(1));
            assertFalse(row.getBoolean(2), "no privilege over the others");
            assertFalse(row.getBoolean(3), "no right to create");
            assertFalse(row.getBoolean(4), "owns nothing");
        }
    }

    @Test
    void the_driver_itself_can_be_reached_for_copy() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertEquals(true, connection.isWrapperFor(PGConnection.class));
            connection.unwrap(PGConnection.class).getCopyAPI();
        }
    }
}
