package fr.carnet.web.family;

import fr.carnet.privacy.boundary.MyDataDesk;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Gives a person’s data to keep: {@code ?as=json} for programs, {@code ?as=pdf} to read (DP-011). */
@WebServlet({"/family/my-data-file", "/account/my-data-file"})
public class MyDataServlet extends HttpServlet {

    @Inject
    private transient MyDataDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equals(request.getParameter("as"));
        try {
            byte[] data = json ? desk.json() : desk.pdf();
            response.setContentType(json ? "application/json;charset=UTF-8" : "application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"mes-donnees." + (json ? "json" : "pdf") + "\"");
            response.setContentLength(data.length);
            response.getOutputStream().write(data);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
