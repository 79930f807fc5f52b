package fr.carnet.web.accounts;

import fr.carnet.shared.entity.Role;

import jakarta.servlet.http.HttpServletRequest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a person goes after signing in: the page that was asked for, or the one of his or her role.
 *
 * <p>Only a path of ours is accepted, so that a link in a mail cannot lead from our sign-in page to somebody else’s.
 */
final class BackTo {

    static final String PARAMETER = "back";
    static final String SECOND_FACTOR = "/account/second-factor";

    private static final Pattern OURS = Pattern.compile("/(?:family|people|schoollife|establishments|timetable|activation|account|privacy/requests)[A-Za-z0-9/_.?=&%-]*");

    private BackTo() {
    }

    /** The sign-in page, remembering what was asked for when asking again makes sense: to read, or to find what one had typed. */
    static String signIn(HttpServletRequest request, boolean typed) {
        String page = request.getContextPath() + "/sign-in";
        if (!typed && !request.getMethod().equals("GET")) {
            return page;
        }
        return page + "?" + PARAMETER + "=" + URLEncoder.encode(typed ? shown(request) : asked(request), StandardCharsets.UTF_8);
    }

    /** What was asked for, whole. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return path(request) + (query == null ? "" : "?" + query);
    }

    /** The page whose form was sent: forms of Faces forget which pupil or absence it was asked for, and tell it in a field. */
    static String shown(HttpServletRequest request) {
        String shown = request.getParameter(Draft.PAGE);
        return shown != null && shown.startsWith(path(request) + "?") ? shown : asked(request);
    }

    /** What was asked for within the application; at this point the container has not yet found the servlet. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static String page(String asked, Set<String> roles) {
        return asked != null && !roles.contains(Role.ENROLLING) && OURS.matcher(asked).matches() && !asked.contains("..") ? asked : homeOf(roles);
    }

    private static String homeOf(Set<String> roles) {
        if (roles.contains(Role.ENROLLING)) {
            return SECOND_FACTOR;
        }
        if (roles.stream().anyMatch(Set.of(Role.HEAD, Role.CPE, Role.AED)::contains)) {
            return "/schoollife/board";
        }
        if (roles.contains(Role.TEACHER)) {
            return "/schoollife/rolls";
        }
        if (roles.contains(Role.SECRETARIAT)) {
            return "/schoollife/absences";
        }
        if (roles.contains(Role.STAFF)) {
            return "/schoollife/punishments";
        }
        if (roles.contains(Role.GUARDIAN) || roles.contains(Role.PUPIL)) {
            return "/family/home";
        }
        return roles.contains(Role.NURSE) || roles.contains(Role.RECTORAT) ? "/account/security" : "/";
    }
}
