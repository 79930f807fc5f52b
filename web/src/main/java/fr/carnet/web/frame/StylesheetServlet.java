package fr.carnet.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Serves {@link Stylesheet} under any of its names: an old page still open gets the new looks, not a hole. */
@WebServlet(Stylesheet.FOLDER + "*")
public class StylesheetServlet extends HttpServlet {

    @Inject
    private transient Stylesheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getWriter().write(sheet.content());
    }
}
