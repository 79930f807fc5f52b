package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absenteeism.boundary.AttendanceFileDesk;
import fr.carnet.schoollife.halfday.boundary.RegisterDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Gives what absences print as PDF: {@code ?of=letter&id=…}, {@code ?of=file&id=…}, {@code ?of=register&id=…&month=2026-11-01}.
 *
 * <p>Made at each request and kept nowhere; what is unknown, or not for this person, is a page not found.
 */
@WebServlet("/schoollife/attendance-print")
public class AttendancePrintServlet extends HttpServlet {

    @Inject
    private transient AbsenceDesk absences;

    @Inject
    private transient AttendanceFileDesk files;

    @Inject
    private transient RegisterDesk registers;

    @Inject
    private transient OpaqueIds ids;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] paper = paper(String.valueOf(request.getParameter("of")), ids.open(request.getParameter("id")), request);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + request.getParameter("of") + ".pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (UnknownThing | DateTimeException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] paper(String of, long id, HttpServletRequest request) {
        return switch (of) {
            case "letter" -> absences.letter(id);
            case "file" -> files.print(id);
            case "register" -> registers.print(id, LocalDate.parse(String.valueOf(request.getParameter("month"))));
            default -> throw new UnknownThing();
        };
    }
}
