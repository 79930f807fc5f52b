package fr.carnet.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Whom the command line believes: a certificate that lies in the data folder or, failing that, this very machine. */
final class Tls {

    private Tls() {
    }

    /** Trusts the self-signed certificate of this keystore, and nothing else. */
    static SSLContext trustingOnly(Path keystore, String password) throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            own.load(in, password.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (String alias : Collections.list(own.aliases())) {
            trusted.setCertificateEntry(alias, own.getCertificate(alias));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return context(trust.getTrustManagers());
    }

    /** Trusts any server that answers on the loopback: who listens there can already read what we would tell it. */
    static SSLContext trustingLoopback() throws GeneralSecurityException {
        return context(new TrustManager[] {new LoopbackOnly()});
    }

    private static SSLContext context(TrustManager[] trust) throws GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust, null);
        return tls;
    }

    private static final class LoopbackOnly extends X509ExtendedTrustManager {

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
                throws CertificateException {
            if (!InetAddress.getLoopbackAddress().getHostName().equals(engine.getPeerHost())) {
                throw new CertificateException("Only the loopback is trusted without a certificate.");
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
                throws CertificateException {
            if (!socket.getInetAddress().isLoopbackAddress()) {
                throw new CertificateException("Only the loopback is trusted without a certificate.");
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            throw new CertificateException("An address is needed to trust.");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            throw new CertificateException("Nobody is a client of a client.");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
                throws CertificateException {
            throw new CertificateException("Nobody is a client of a client.");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("Nobody is a client of a client.");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
