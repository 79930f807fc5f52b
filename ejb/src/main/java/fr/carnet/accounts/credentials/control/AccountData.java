package fr.carnet.accounts.credentials.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** What this component and the schools’ files hold about the person of an account: all but the secrets: hash of the password, second factors, codes. */
@Dependent
public class AccountData implements PersonalData {

    private static final String ACCOUNT = """
            select a.login, to_char(a.created_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(a.activated_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(a.last_sign_in_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'), a.notice_version,
                   to_char(a.notice_confirmed_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from account a where a.id = ?1""";

    private static final String RECORDS = """
            select school, civility, last_name, usage_name, first_name, email, phone_home, phone_mobile, phone_work,
                   case when accepts_sms then 'oui' else 'non' end, address from my_records()
             where ?1 > 0 order by school""";

    private static final String CODES = """
            select to_char(c.issued_at at time zone 'Europe/Paris', 'DD/MM/YYYY'), case c.channel when 'MAIL' then 'courriel' else 'lettre' end,
                   to_char(c.expires_on, 'DD/MM/YYYY'), to_char(c.used_at at time zone 'Europe/Paris', 'DD/MM/YYYY'),
                   to_char(c.destroyed_at at time zone 'Europe/Paris', 'DD/MM/YYYY')
              from activation_code c
              join persona n on n.guardian_id = c.guardian_id or n.pupil_id = c.pupil_id
             where n.account_id = ?1 and n.closed_at is null order by c.issued_at""";

    private static final String STAFF = """
            select school, civility, last_name, first_name, to_char(birth_date, 'DD/MM/YYYY'), function, role, email from my_staff_records()
             where ?1 > 0 order by school""";

    private static final String CONSENTS = """
            select child, case when given then 'consentement' else 'opposition' end, to_char(received_on, 'DD/MM/YYYY'), channel, notice_version,
                   to_char(replaced_at at time zone 'Europe/Paris', 'DD/MM/YYYY')
              from my_consents() where ?1 > 0 order by received_on""";

    private static final String REFUSALS = """
            select distinct r.reference, to_char(r.received_on, 'DD/MM/YYYY'), r.channel, r.notice_version, to_char(r.withdrawn_on, 'DD/MM/YYYY')
              from refusal r join refusal_guardian g on g.refusal_id = r.id join persona n on n.guardian_id = g.guardian_id
             where n.account_id = ?1 and n.closed_at is null""";

    private static final String MAILED_CODES = """
            select case purpose when 'ADDRESS' then 'prouver une adresse' else 'changer de mot de passe' end, address,
                   to_char(sent_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from mailed_code where account_id = ?1 order by sent_at""";

    private static final String VISITS = """
            select browser, system, to_char(began_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(last_used_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(ended_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from visit where account_id = ?1 order by began_at""";

    private static final String FACTORS = """
            select case kind when 'APPLICATION' then 'application du téléphone' when 'KEY' then 'clé de sécurité' else 'codes de secours restants' end, name,
                   to_char(added_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(last_used_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from my_second_factors() where ?1 > 0 order by kind, added_at""";

    private static final String DENIALS = """
            select child, case when by_code then 'code' else 'compte' end, to_char(denied_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(settled_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'), case when confirmed then 'lien rompu' when not confirmed then 'lien rétabli' end
              from my_denials() where ?1 > 0 order by denied_at""";

    private static final String WAITING_MAILS = """
            select case when purpose is null then 'avertissement' else 'code' end, address, to_char(asked_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from security_mail where account_id = ?1 order by asked_at""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<DataTable> of(long account) {
        return List.of(
                table("Compte", ACCOUNT, account, "Identifiant", "Créé", "Activé", "Dernière connexion", "Notice lue, version", "Notice lue, date"),
                table("Dossier de l’établissement", RECORDS, account, "Établissement", "Civilité", "Nom", "Nom d’usage", "Prénom",
                        "Adresse électronique", "Téléphone", "Portable", "Téléphone professionnel", "Accepte les SMS", "Adresse"),
                table("Codes d’activation", CODES, account, "Émis", "Par", "Dernier jour", "Utilisé", "Détruit"),
                table("Fonctions dans un établissement", STAFF, account, "Établissement", "Civilité", "Nom", "Prénom", "Date de naissance", "Fonction",
                        "Rôle (code)", "Adresse électronique"),
                table("Consentements et oppositions", CONSENTS, account, "Élève", "Décision", "Reçue", "Par (code)", "Notice, version", "Remplacée"),
                table("Refus du service", REFUSALS, account, "Référence", "Reçu", "Par (code)", "Notice, version", "Retiré"),
                table("«Je ne suis pas le responsable légal»", DENIALS, account, "Élève", "Dit par", "Dit", "Réglé par l’établissement", "Suite"),
                table("Connexion en deux étapes", FACTORS, account, "Moyen", "Nom ou nombre", "Ajouté", "Dernier usage"),
                table("Courriels de sécurité en attente", WAITING_MAILS, account, "Genre", "Adresse", "Demandé"),
                table("Codes envoyés par courriel", MAILED_CODES, account, "Pour", "Adresse", "Envoyé"),
                table("Connexions", VISITS, account, "Navigateur", "Système", "Début", "Dernière activité", "Fin"));
    }

    private DataTable table(String title, String query, long account, String... columns) {
        return DataTable.of(title, em.createNativeQuery(query).setParameter(1, account).getResultList(), columns);
    }
}
