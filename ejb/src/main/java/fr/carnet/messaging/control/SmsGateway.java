package fr.carnet.messaging.control;

/** How a short message reaches a telephone: a folder on a laptop, a service of the ministry's market in production. */
interface SmsGateway {

    /**
     * Hands one message over.
     *
     * @param number    in international form, such as {@code +33639981704}
     * @param reference the same for the same message, so that a gateway which knows it may refuse to send it twice
     */
    Delivery send(String number, String text, String reference);
}
