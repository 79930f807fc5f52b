package fr.carnet.web.family;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.family.boundary.ChildYear;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.Instant;

/**
 * Backs {@code /family/child.xhtml}: the year of one child.
 *
 * <p>Its one button is a plain form of HTML, so that the page keeps nothing on the server; the cookie of the session, which no other site
 * can send along with a form, says who presses it.
 */
@Named
@RequestScoped
public class ChildPage {

    private static final String AGAIN = "/family/child?faces-redirect=true&id=";

    @Inject
    FamilyDesk desk;
    @Inject
    ClosedSchool closed;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private String id;
    private ChildYear year;

    /** Before anything is written: an unknown child is a page not found, one of a school that has just closed the service is told so. */
    public String read() {
        try {
            return request.getParameter("seen") != null && "POST".equals(request.getMethod()) ? see() : show();
        } catch (PupilUnknown gone) {
            return closed.orUnknown(gone);
        }
    }

    private String show() {
        year = desk.child(ids.open(id));
        return null;
    }

    private String see() {
        desk.see(ids.open(id), until(request.getParameter("seen")));
        notices.info("family_child.message.info.seen");
        return AGAIN + id;
    }

    /** What the page showed; an address that somebody wrote by hand has seen nothing. */
    private static Instant until(String shown) {
        return shown.matches("\\d{1,13}") ? Instant.ofEpochMilli(Long.parseLong(shown)) : Instant.EPOCH;
    }

    public ChildYear getYear() {
        return year;
    }

    /** The moment shown, as the form sends it back. */
    public long getShownAt() {
        return year.asOf().toEpochMilli();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
