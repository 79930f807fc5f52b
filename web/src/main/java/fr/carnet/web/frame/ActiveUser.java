package fr.carnet.web.frame;

import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.stream.Stream;

/**
 * The person signed in, as templates need him or her: which words and which ways to show.
 *
 * <p>Trap: this decides what is shown, never what is allowed. The boundary decides that, again, for every act.
 */
@Named
@RequestScoped
public class ActiveUser {

    private static final List<String> ROLES = List.of(Role.HEAD, Role.CPE, Role.SECRETARIAT, Role.AED, Role.TEACHER, Role.NURSE,
            Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL, Role.OPERATOR);

    @Inject
    HttpServletRequest request;

    private List<String> roles;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Roles held, the one with most duties first; several for a teacher who is also a parent. */
    public List<String> getRoles() {
        if (roles == null) {
            roles = ROLES.stream().filter(request::isUserInRole).toList();
        }
        return roles;
    }

    public boolean isFamily() {
        return isAny(Role.GUARDIAN, Role.PUPIL);
    }

    /** May have children or work in a school, and so adds what another code gives; a pupil does not. */
    public boolean isAdult() {
        return getRoles().stream().anyMatch(role -> !role.equals(Role.PUPIL) && !role.equals(Role.OPERATOR));
    }

    /** Answers for children; a pupil reads what is his or her own. */
    public boolean isGuardian() {
        return isAny(Role.GUARDIAN);
    }

    public boolean isHead() {
        return isAny(Role.HEAD);
    }

    /** May search and open pupils: the staff to whom the pupils are entrusted. */
    public boolean isPupilStaff() {
        return isAny(Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT, Role.TEACHER);
    }

    /** Records and cancels facts of school life. */
    public boolean isSchoolLife() {
        return isAny(Role.HEAD, Role.CPE);
    }

    /** Gives punishments; the rest of the staff proposes them. */
    public boolean isPunishing() {
        return isAny(Role.HEAD, Role.CPE, Role.AED, Role.TEACHER);
    }

    /** Runs the day of the pupils out of lessons: detentions, for instance. */
    public boolean isWatching() {
        return isAny(Role.HEAD, Role.CPE, Role.AED);
    }

    /** Prints the letters of the day. */
    public boolean isOffice() {
        return isAny(Role.HEAD, Role.CPE, Role.SECRETARIAT);
    }

    /** Leads the meetings at which pupils receive their codes (TS-031). */
    public boolean isHandingOut() {
        return isAny(Role.HEAD, Role.CPE, Role.TEACHER);
    }

    /** Has lessons of his or her own. */
    public boolean isTeacher() {
        return isAny(Role.TEACHER);
    }

    /** Knows who of the staff is away (S3-2). */
    public boolean isManaging() {
        return isAny(Role.HEAD, Role.SECRETARIAT);
    }

    private boolean isAny(String... asked) {
        return Stream.of(asked).anyMatch(getRoles()::contains);
    }
}
