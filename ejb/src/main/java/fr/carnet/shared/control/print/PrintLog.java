package fr.carnet.shared.control.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The renderer's warnings in the server's journal; left alone it would write everything on a console of its own. */
class PrintLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PrintLog.class.getName());

    @Override
    public boolean isLogLevelEnabled(Diagnostic told) {
        return told.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.logp(level, where, null, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.logp(level, where, null, message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        LOG.setLevel(level);
    }
}
