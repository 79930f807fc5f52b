package fr.carnet.bench;

import fr.carnet.bench.bare.BareRow;
import fr.carnet.bench.bare.BareRows;
import fr.carnet.local.ServerFolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The war of the bare page, laid beside Carnet before the server starts; it uses the same source of data. */
final class BareWar {

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;

    private static final String SERVER = """
            <server><webApplication id="bare" name="bare" location="bare.war" contextRoot="/bare"/></server>
            """;

    private BareWar() {
    }

    static void lay(ServerFolder folder) throws IOException {
        Path apps = Files.createDirectories(folder.server().resolve("apps"));
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(apps.resolve("bare.war")))) {
            add(war, "WEB-INF/web.xml", WEB.getBytes(StandardCharsets.UTF_8));
            add(war, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            add(war, "rows.xhtml", bytes("bare/rows.xhtml"));
            for (Class<?> type : new Class<?>[] {BareRows.class, BareRow.class}) {
                add(war, "WEB-INF/classes/" + type.getName().replace('.', '/') + ".class", bytes("bare/" + type.getSimpleName() + ".class"));
            }
        }
        Path more = Files.createDirectories(folder.server().resolve("configDropins/defaults"));
        Files.writeString(more.resolve("bare.xml"), SERVER);
    }

    private static void add(ZipOutputStream war, String name, byte[] content) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        war.write(content);
        war.closeEntry();
    }

    private static byte[] bytes(String beside) throws IOException {
        try (InputStream in = BareWar.class.getResourceAsStream(beside)) {
            return in.readAllBytes();
        }
    }
}
