package fr.carnet.st;

import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of one's own, that finds things as people do: by their label, their words, their address.
 *
 * <p>The browser and its driver are the system's; nothing is downloaded.
 */
public final class Browser implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private static final String SET = "arguments[0].value = arguments[1];";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Dimension DESK = new Dimension(1280, 900);

    private final Service service;
    private final ChromeDriver driver;
    private final Path profile;

    private Browser(Service service, ChromeDriver driver, Path profile) {
        this.service = service;
        this.driver = driver;
        this.profile = profile;
    }

    static Browser open(Service service) {
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Service.target().resolve("profiles")), "p");
            ChromeOptions options = new ChromeOptions();
            options.setBinary("/usr/bin/chromium");
            options.setAcceptInsecureCerts(true);
            options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--no-first-run", "--lang=fr", "--user-data-dir=" + profile);
            ChromeDriverService chromedriver = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile()).usingAnyFreePort().build();
            ChromeDriver driver = new ChromeDriver(chromedriver, options);
            driver.manage().window().setSize(DESK);
            return new Browser(service, driver, profile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Goes to a page of the service by its path. */
    public Browser go(String path) {
        driver.get(service.page(path));
        return this;
    }

    /** Goes to a page as its reader does who must sign in first: a demo account, its password, and whatever else it needs. */
    public Browser signIn(JsonObject account, String path) {
        return go(path).passTheDoor(account).reads("Se déconnecter");
    }

    /** Signs in where a page has led to the door. */
    public Browser passTheDoor(JsonObject account) {
        fill("Identifiant", account.getString("login")).fill("Mot de passe", account.getString("password")).press("Se connecter");
        if (account.containsKey("totp")) {
            letTimePass(account);
            reads("Deuxième étape").fill("Code", codeOf(account)).press("Continuer");
        }
        return this;
    }

    /** What the telephone of a demo account shows. */
    static String codeOf(JsonObject account) {
        return new TotpSecret(HexFormat.of().parseHex(account.getString("totp"))).codeAt(Instant.now());
    }

    /** Stories sign the same person in several times in half a minute, and a code serves once: as if each came half a minute later. */
    private void letTimePass(JsonObject account) {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement later = connection.prepareStatement(
                "update second_factor set last_step = 0 where account_id = (select id from account where login = ?)")) {
            later.setString(1, account.getString("login"));
            later.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** From now on pages run no script, as with an old telephone or a careful reader (D-11). */
    public Browser withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    public Browser asOnAPhone() {
        driver.manage().window().setSize(PHONE);
        return this;
    }

    /** Writes in the field that carries this label. */
    public Browser fill(String label, String value) {
        return act("field «" + label + "»", () -> labelled(label), field -> {
            field.clear();
            field.sendKeys(value);
        });
    }

    /** Sets a day or an hour, in the form of the page and not of the browser's language: {@code 2026-11-23}, {@code 08:00}. */
    public Browser set(String label, String value) {
        return act("field «" + label + "»", () -> labelled(label), field -> driver.executeScript(SET, field, value));
    }

    /** Sets the field of this id, whatever its kind. */
    public Browser set(By field, String value) {
        return act(field.toString(), () -> driver.findElement(field), found -> driver.executeScript(SET, found, value));
    }

    /** Chooses in the list that carries this label. */
    public Browser choose(String label, String option) {
        return act("field «" + label + "»", () -> labelled(label), field -> new Select(field).selectByVisibleText(option));
    }

    /** Chooses in the list of this place. */
    public Browser choose(By list, String option) {
        return act(list.toString(), () -> driver.findElement(list), field -> new Select(field).selectByVisibleText(option));
    }

    /** Opens what is folded under these words. */
    public Browser unfold(String words) {
        return act("fold «" + words + "»", () -> driver.executeScript("""
                return [...document.querySelectorAll('summary')].find(e =>
                    e.textContent.replace(/\\s+/g, ' ').trim() === arguments[0] && e.getClientRects().length > 0) ?? null;""", words),
                WebElement::click);
    }

    /** The field that a label names, through its {@code for} or around it. */
    public WebElement field(String label) {
        return wait("field «" + label + "»", () -> labelled(label));
    }

    /** Presses the button, or follows the link, that reads so. */
    public Browser press(String words) {
        return act("button or link «" + words + "»", () -> driver.executeScript("""
                return [...document.querySelectorAll('button, a[href], input[type=submit]')].find(e =>
                    (e.tagName === 'INPUT' ? e.value : e.textContent).replace(/\\s+/g, ' ').trim() === arguments[0]
                    && e.getClientRects().length > 0) ?? null;""", words), WebElement::click);
    }

    /** Clicks on what words alone do not name. */
    public Browser click(By place) {
        return act(place.toString(), () -> shown(place), WebElement::click);
    }

    /** What stands at a place, once it is shown. */
    public WebElement find(By place) {
        return wait(place.toString(), () -> shown(place));
    }

    /** The words at a place, once it is shown. */
    public String text(By place) {
        String[] read = new String[1];
        act(place.toString(), () -> shown(place), found -> read[0] = found.getText());
        return read[0];
    }

    /** Waits until the page shows these words. */
    public Browser reads(String words) {
        return act("words «" + words + "»", () -> text().contains(words) ? driver.findElement(By.tagName("body")) : null, body -> { });
    }

    /** What the page shows now, as somebody would read it. */
    public String text() {
        return (String) driver.executeScript("return document.body ? document.body.innerText.replace(/\\u00a0/g, ' ') : ''");
    }

    public String title() {
        return driver.getTitle();
    }

    /** The path of the page, without the host. */
    public String path() {
        return java.net.URI.create(driver.getCurrentUrl()).getPath();
    }

    /** For what is not worth a word of its own here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    public Browser picture(String name) {
        try {
            Path folder = Files.createDirectories(Service.target().resolve("screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Prints the page as its reader does, keeps it in {@code target/screenshots}, and gives the PDF. */
    public byte[] print(String name) {
        try {
            String pdf = (String) driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69)).get("data");
            byte[] printed = Base64.getDecoder().decode(pdf);
            Files.write(Files.createDirectories(Service.target().resolve("screenshots")).resolve(name + ".pdf"), printed);
            return printed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Object labelled(String label) {
        return driver.executeScript("""
                const label = [...document.querySelectorAll('label')]
                    .find(l => l.textContent.replace(/\\s+/g, ' ').trim().startsWith(arguments[0]));
                return label ? (label.control ?? null) : null;""", label);
    }

    private WebElement shown(By place) {
        return driver.findElements(place).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
    }

    private WebElement wait(String what, Supplier<Object> search) {
        WebElement[] found = new WebElement[1];
        act(what, search, element -> found[0] = element);
        return found[0];
    }

    /** Looks for a thing and does something with it; begins again when the page changed in between. */
    private Browser act(String what, Supplier<Object> search, Consumer<WebElement> deed) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "No " + what + " on " + driver.getCurrentUrl() + ", which reads:\n" + text())
                .until(page -> {
                    try {
                        WebElement found = (WebElement) search.get();
                        if (found == null) {
                            return false;
                        }
                        deed.accept(found);
                        return true;
                    } catch (WebDriverException failure) {
                        if (pageChanged(failure)) {
                            return false;
                        }
                        throw failure;
                    }
                });
        return this;
    }

    /** The driver tells the end of a page in several ways, one of them without an exception of its own. */
    private static boolean pageChanged(WebDriverException failure) {
        return failure instanceof StaleElementReferenceException || failure instanceof NoSuchElementException
                || String.valueOf(failure.getMessage()).contains("does not belong to the document");
    }
}
