package fr.carnet.web.frame;

/** French by its name: without it, a server whose own language is English would answer in English whoever asks for French. */
public class Messages_fr extends Messages {
}
