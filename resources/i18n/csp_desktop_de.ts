<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CSP Desktop</source>
        <translation>Über CSP Desktop</translation>
    </message>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Sell and look after CSP subscriptions, offline first. Not a product of Microsoft.</source>
        <translation>CSP-Abonnements verkaufen und betreuen, auch ohne Verbindung. Kein Produkt von Microsoft.</translation>
    </message>
    <message>
        <source>Under the MIT licence. The windows are made with Qt, under the GNU Lesser General Public License 3: its libraries are unchanged and may be exchanged.</source>
        <translation>Unter der MIT-Lizenz. Die Fenster sind mit Qt gebaut, unter der GNU Lesser General Public License 3: Die Bibliotheken sind unverändert und dürfen ausgetauscht werden.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>vorgemerkt</translation>
    </message>
</context>
<context>
    <name>AddOnList</name>
    <message>
        <source>Add-ons</source>
        <translation>Add-Ons</translation>
    </message>
    <message>
        <source>Search add-ons</source>
        <translation>Add-Ons suchen</translation>
    </message>
</context>
<context>
    <name>AgreementFormView</name>
    <message>
        <source>Record agreement</source>
        <translation>Vereinbarung erfassen</translation>
    </message>
    <message>
        <source>The record waits in the Outbox; nothing is sent yet.</source>
        <translation>Der Eintrag wartet im Postausgang; gesendet wird noch nichts.</translation>
    </message>
</context>
<context>
    <name>BannerFrame</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Auto-renew</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>{category}: {count}, chosen {chosen}</source>
        <translation>{category}: {count}, davon gewählt: {chosen}</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Finds any part of name, description, product or offer ID</source>
        <translation>Findet jeden Teil von Name, Beschreibung, Produkt oder Angebots-ID</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Name, product, ID</source>
        <translation>Name, Produkt, ID</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message>
        <source>What this does</source>
        <translation>Was dies bewirkt</translation>
    </message>
</context>
<context>
    <name>ConversionPanel</name>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Convert to a paid subscription</source>
        <translation>In ein kostenpflichtiges Abonnement umwandeln</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>CrashView</name>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Einzelheiten für den Support</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <translation>Berichte (*.zip)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>CustomerFormView</name>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>Kundenvereinbarung</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>Für Ihren eigenen Gebrauch</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>Vereinbarung erfassen…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The contact accepted it</source>
        <translation>Der Kontakt hat sie akzeptiert</translation>
    </message>
</context>
<context>
    <name>CustomerListView</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Company, domain, tag</source>
        <translation>Firma, Domäne, Tag</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Finds any part of company, domain, Microsoft ID, country or tag</source>
        <translation>Findet jeden Teil von Firma, Domäne, Microsoft-ID, Land oder Tag</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CustomerPageView</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Bereiche des Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Switches between what will be and what Partner Center says</source>
        <translation>Wechselt zwischen dem, was sein wird, und dem, was das Partner Center sagt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Welche Abonnements</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus dem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Record the days</source>
        <translation>Tage festhalten</translation>
    </message>
    <message>
        <source>Type the days</source>
        <translation>Tage eintragen</translation>
    </message>
    <message>
        <source>UTC days, as you read them elsewhere. They count at once; nothing is sent.</source>
        <translation>UTC-Tage, wie Sie sie anderswo lesen. Sie gelten sofort; gesendet wird nichts.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Mark as placed…</source>
        <translation>Als ausgeführt markieren…</translation>
    </message>
    <message>
        <source>Sent once at most. Key {key}</source>
        <translation>Wird höchstens einmal gesendet. Schlüssel {key}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Dates and order number</source>
        <translation>Daten und Bestellnummer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Unfolds how the date came about, below</source>
        <translation>Klappt darunter auf, wie das Datum zustande kam</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>ExpiryView</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>Copy the Microsoft ID</source>
        <translation>Microsoft-ID kopieren</translation>
    </message>
    <message>
        <source>Microsoft ID {id}</source>
        <translation>Microsoft-ID {id}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Left and Right move it by a day, Page Up and Page Down by a month; Delete removes it.</source>
        <translation>Links und Rechts verschieben um einen Tag, Bild auf und Bild ab um einen Monat; Entf entfernt.</translation>
    </message>
</context>
<context>
    <name>HoldsChart</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What holds until when</source>
        <translation>Was bis wann gilt</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie erwartet</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
</context>
<context>
    <name>ImportFileView</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole summary</source>
        <translation>Ganze Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Lists of offers (*.json *.cspcatalog)</source>
        <translation>Angebotslisten (*.json *.cspcatalog)</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Refused items</source>
        <translation>Abgewiesene Einträge</translation>
    </message>
    <message>
        <source>Show the catalogue</source>
        <translation>Katalog anzeigen</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Chosen offers and their add-ons</source>
        <translation>Gewählte Angebote und ihre Add-Ons</translation>
    </message>
    <message>
        <source>Go back to the catalog and tick an offer.</source>
        <translation>Gehen Sie zurück zum Katalog und wählen Sie ein Angebot.</translation>
    </message>
    <message>
        <source>Nothing is chosen any more</source>
        <translation>Es ist nichts mehr gewählt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About CSP Desktop</source>
        <translation>&amp;Über CSP Desktop</translation>
    </message>
    <message>
        <source>&amp;Back to customers</source>
        <translation>&amp;Zurück zu den Kunden</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Profil bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation>Mit &amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Leave sample data</source>
        <translation>&amp;Beispieldaten verlassen</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Remove relationship…</source>
        <translation>Beziehung ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Darstellung des Systems</translation>
    </message>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>It answers as soon as your data is open.</source>
        <translation>Antwortet, sobald Ihre Daten geöffnet sind.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <translation>Nach &amp;neuer Version suchen…</translation>
    </message>
    <message>
        <source>New &amp;subscription…</source>
        <translation>Neues &amp;Abonnement…</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Be&amp;richt für den Support speichern…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MarkPlacedView</name>
    <message>
        <source>Mark as placed</source>
        <translation>Als ausgeführt markieren</translation>
    </message>
    <message>
        <source>Place that first</source>
        <translation>Führen Sie dies zuerst aus</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Ausgeführt am</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {move}</source>
        <translation>Entfernen: {move}</translation>
    </message>
</context>
<context>
    <name>NewSubscriptionView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave and forget what you typed.</source>
        <translation>Verlassen und die Eingaben verwerfen.</translation>
    </message>
    <message>
        <source>Leave; what you typed stays a draft.</source>
        <translation>Verlassen; Ihre Eingaben bleiben als Entwurf.</translation>
    </message>
    <message>
        <source>Name, offer ID, product</source>
        <translation>Name, ID, Produkt</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
</context>
<context>
    <name>NextTermPanel</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>OfferPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OrderedPage</name>
    <message>
        <source>New subscriptions</source>
        <translation>Neue Abonnements</translation>
    </message>
    <message>
        <source>Open &amp;Outbox</source>
        <translation>&amp;Postausgang öffnen</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Finds any part of a change, customer, author, order number or key</source>
        <translation>Findet jeden Teil von Änderung, Kunde, Urheber, Bestellnummer oder Schlüssel</translation>
    </message>
    <message>
        <source>Mark as placed…</source>
        <translation>Als ausgeführt markieren…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>{term}: how is it billed?</source>
        <translation>{term}: Wie wird abgerechnet?</translation>
    </message>
</context>
<context>
    <name>ReckonedRow</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Why this date? {name}</source>
        <translation>Warum dieses Datum? {name}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ReportResult</name>
    <message>
        <source>It stays on this computer until you pass it on.</source>
        <translation>Er bleibt auf diesem Computer, bis Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>What holds until when</source>
        <translation>Was bis wann gilt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>Alles gilt sofort.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>Partnerkonto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Where the rules differ</source>
        <translation>Wo die Regeln sich unterscheiden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Cancelled for good</source>
        <translation>Endgültig gekündigt</translation>
    </message>
    <message>
        <source>For your own records; it stays on this computer</source>
        <translation>Für Ihre eigenen Unterlagen; bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Partner Center has deleted it: record that</source>
        <translation>Das Partner Center hat es gelöscht: dies erfassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suspend without marking it as cancelled</source>
        <translation>Aussetzen, ohne es als gekündigt zu markieren</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>The next 120 days</source>
        <translation>Die nächsten 120 Tage</translation>
    </message>
</context>
<context>
    <name>SubscriptionFormView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copies the subscription ID</source>
        <translation>Kopiert die Abonnement-ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Abonnement bearbeiten</translation>
    </message>
    <message>
        <source>Leave; what you typed stays a draft.</source>
        <translation>Verlassen; Ihre Eingaben bleiben als Entwurf.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Übermitteln</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
</context>
<context>
    <name>SupportReportView</name>
    <message>
        <source>It holds no names, addresses, domains or anything else of your customers, and nothing that you typed.</source>
        <translation>Er enthält keine Namen, Adressen, Domänen oder anderes von Ihren Kunden und nichts, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Nothing is sent: the file stays on this computer until you pass it on.</source>
        <translation>Nichts wird gesendet: Die Datei bleibt auf diesem Computer, bis Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <translation>Berichte (*.zip)</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für den Support speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The report is a file that helps to find a fault: the versions of the program and of your system, how many customers, offers, subscriptions and changes there are, a few settings, and the log.</source>
        <translation>Der Bericht ist eine Datei, die hilft, einen Fehler zu finden: die Versionen des Programms und Ihres Systems, wie viele Kunden, Angebote, Abonnements und Änderungen es gibt, einige Einstellungen und das Protokoll.</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>SuspensionBanner</name>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>&amp;Renew by itself</source>
        <translation>Ve&amp;rlängert sich von selbst</translation>
    </message>
    <message>
        <source>&amp;Trials become paid by themselves</source>
        <translation>&amp;Testversionen werden von selbst kostenpflichtig</translation>
    </message>
    <message>
        <source>Last day of the first term</source>
        <translation>Letzter Tag der ersten Laufzeit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>UpdatesView</name>
    <message>
        <source>Copies a line for each file, as sha256sum --check reads them.</source>
        <translation>Kopiert für jede Datei eine Zeile, wie sha256sum --check sie liest.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the files&apos; SHA-256</source>
        <translation>SHA-256 der Dateien kopieren</translation>
    </message>
    <message>
        <source>Files and their SHA-256</source>
        <translation>Dateien und ihre SHA-256</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Says no more about this version; a newer one is told again.</source>
        <translation>Meldet diese Version nicht mehr; eine neuere wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>WhyDateView</name>
    <message>
        <source>+ {days}</source>
        <translation>+ {days}</translation>
    </message>
    <message>
        <source>Copies the sum behind the date</source>
        <translation>Kopiert die Rechnung hinter dem Datum</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Today, day {number}</source>
        <translation>Heute, Tag {number}</translation>
    </message>
</context>
<context>
    <name>agreement_form</name>
    <message>
        <source>A record of this agreement waits in the Outbox; saving alters it.</source>
        <translation>Ein Eintrag zu dieser Vereinbarung wartet im Postausgang; Speichern ändert ihn.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>It was the contact, {name}</source>
        <translation>Es war der Kontakt, {name}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>UTC day, not in the future.</source>
        <translation>UTC-Tag, nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>Your cloud does not ask for this agreement; it may be recorded all the same.</source>
        <translation>Ihre Cloud verlangt diese Vereinbarung nicht; sie kann trotzdem erfasst werden.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
</context>
<context>
    <name>already_open</name>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>CSP Desktop is open already with this data on “{computer}”, but does not answer.</source>
        <translation>CSP Desktop ist mit diesen Daten schon auf „{computer}“ geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>CSP Desktop is open already with this data, but does not answer.</source>
        <translation>CSP Desktop ist mit diesen Daten schon geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Your data is safe; two programs at once must not change it. Wait a moment and try again, or close CSP Desktop there first.</source>
        <translation>Ihre Daten sind sicher; zwei Programme dürfen sie nicht zugleich ändern. Warten Sie einen Moment und versuchen Sie es noch einmal, oder schließen Sie CSP Desktop zuerst dort.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) on the price list</source>
        <translation>
            <numerusform>%n Angebot auf der Preisliste</numerusform>
            <numerusform>%n Angebote auf der Preisliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>%n Angebot, das in diesem Katalog fehlt</numerusform>
            <numerusform>%n Angebote, die in diesem Katalog fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-On</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-Ons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any billing</source>
        <translation>Jede Abrechnung</translation>
    </message>
    <message>
        <source>Any customer type</source>
        <translation>Jeder Kundentyp</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Converts to</source>
        <translation>Umwandelbar in</translation>
    </message>
    <message>
        <source>Here stands everything that can be sold, with its limits and add-ons. Import Partner Center&apos;s list of offers, a JSON file.</source>
        <translation>Hier steht alles, was verkauft werden kann, mit Grenzen und Add-Ons. Importieren Sie die Angebotsliste des Partner Centers, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limited per customer</source>
        <translation>Begrenzt je Kunde</translation>
    </message>
    <message>
        <source>Name, description, product and offer ID were searched.</source>
        <translation>Durchsucht wurden Name, Beschreibung, Produkt und Angebots-ID.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Needs one of</source>
        <translation>Braucht eines von</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>New Commerce</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Noch kein Katalog</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>Kein Angebot passt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>Angebots-ID</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Partner needs</source>
        <translation>Partner braucht</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term of {term}</source>
        <translation>Laufzeit von {term}</translation>
    </message>
    <message>
        <source>Term, billing</source>
        <translation>Laufzeit, Abrechnung</translation>
    </message>
    <message>
        <source>The maximum is pooled over all subscriptions of the customer&apos;s tenant.</source>
        <translation>Die Höchstzahl gilt gemeinsam für alle Abonnements des Mandanten.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Testversionen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Upgrades to</source>
        <translation>Upgrade auf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>und %n Angebot, das in diesem Katalog fehlt</numerusform>
            <numerusform>und %n Angebote, die in diesem Katalog fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: the list named products without their terms</source>
        <translation>nicht bekannt: Die Liste nannte Produkte ohne ihre Laufzeiten</translation>
    </message>
    <message>
        <source>pooled over the whole tenant, whoever sold them</source>
        <translation>gemeinsam für den ganzen Mandanten, wer auch immer sie verkauft hat</translation>
    </message>
    <message>
        <source>{count} of {total} offers</source>
        <translation>{count} von {total} Angeboten</translation>
    </message>
    <message>
        <source>{name}
Closed for purchase: it cannot be ordered any more.</source>
        <translation>{name}
Geschlossen: kann nicht mehr bestellt werden.</translation>
    </message>
    <message>
        <source>{range}, pooled</source>
        <translation>{range}, gemeinsam</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n add-on(s) are suspended too</source>
        <translation>
            <numerusform>%n Add-On wird ebenfalls ausgesetzt</numerusform>
            <numerusform>%n Add-Ons werden ebenfalls ausgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s), users lose access</source>
        <translation>
            <numerusform>%n Lizenz, Benutzer verlieren den Zugriff</numerusform>
            <numerusform>%n Lizenzen, Benutzer verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended one(s) cannot be brought back</source>
        <translation>
            <numerusform>%n ausgesetztes kann nicht zurückgeholt werden</numerusform>
            <numerusform>%n ausgesetzte können nicht zurückgeholt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add {offer}, {licences}, to {base}</source>
        <translation>{offer}, {licences}, zu {base} hinzufügen</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-Ons</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, zweite Zeile</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Base subscription</source>
        <translation>Basisabonnement</translation>
    </message>
    <message>
        <source>Bill {name} and all of its order {billing}</source>
        <translation>{name} und seine ganze Bestellung {billing} abrechnen</translation>
    </message>
    <message>
        <source>Bill {name} from the next charge on: {plan}</source>
        <translation>{name} ab der nächsten Belastung so abrechnen: {plan}</translation>
    </message>
    <message>
        <source>Bill {name} {billing}</source>
        <translation>{name} {billing} abrechnen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} kündigen</translation>
    </message>
    <message>
        <source>Cancel {name}: {reason}</source>
        <translation>{name} kündigen: {reason}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Change licences of {name} from {before} to {after}</source>
        <translation>Lizenzen von {name} ändern: {before} → {after}</translation>
    </message>
    <message>
        <source>Change the profile of {company}</source>
        <translation>Profil von {company} ändern</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Commit {name} to a longer term: {plan}</source>
        <translation>{name} an eine längere Laufzeit binden: {plan}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Convert {name} to {target}, {licences}, {billing}</source>
        <translation>{name} in {target} umwandeln, {licences}, {billing}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Create customer {company}</source>
        <translation>Kunden {company} anlegen</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>Erste Abrechnung</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Let {name} not renew by itself</source>
        <translation>{name} sich nicht von selbst verlängern lassen</translation>
    </message>
    <message>
        <source>Let {name} renew by itself</source>
        <translation>{name} sich von selbst verlängern lassen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences that move</source>
        <translation>Lizenzen, die wechseln</translation>
    </message>
    <message>
        <source>Licences that stay</source>
        <translation>Lizenzen, die bleiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note the qualification {qualification} of {company}: {vetting}</source>
        <translation>Qualifikation {qualification} von {company} vermerken: {vetting}</translation>
    </message>
    <message>
        <source>Of the same order</source>
        <translation>Aus derselben Bestellung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Order {offer}, {licences}</source>
        <translation>{offer} bestellen, {licences}</translation>
    </message>
    <message numerus="yes">
        <source>Order {offer}, {licences}, and %n more</source>
        <translation>
            <numerusform>{offer} bestellen, {licences}, und %n weiteres</numerusform>
            <numerusform>{offer} bestellen, {licences}, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Reactivate {name}</source>
        <translation>{name} reaktivieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record that {name} was deleted</source>
        <translation>Löschung von {name} erfassen</translation>
    </message>
    <message>
        <source>Record the agreement of {company}, accepted by {person}</source>
        <translation>Vereinbarung von {company} erfassen, akzeptiert von {person}</translation>
    </message>
    <message>
        <source>Record the days of {name}</source>
        <translation>Tage von {name} festhalten</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Remove the relationship to {company}</source>
        <translation>Beziehung zu {company} entfernen</translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation>{before} in {after} umbenennen</translation>
    </message>
    <message>
        <source>Request the qualification {qualification} for {company}</source>
        <translation>Qualifikation {qualification} für {company} beantragen</translation>
    </message>
    <message>
        <source>Schedule for the renewal of {name}: {offer}, {licences}, {plan}</source>
        <translation>Für die Verlängerung von {name} planen: {offer}, {licences}, {plan}</translation>
    </message>
    <message>
        <source>Schedule nothing for the renewal of {name}</source>
        <translation>Für die Verlängerung von {name} nichts planen</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Start trial {offer}, {licences}</source>
        <translation>Testversion {offer} starten, {licences}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Suspend {name}</source>
        <translation>{name} aussetzen</translation>
    </message>
    <message>
        <source>Suspend {name}: {reason}</source>
        <translation>{name} aussetzen: {reason}</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take back the qualification of {company}</source>
        <translation>Qualifikation von {company} zurücknehmen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>Upgrade {name} to {target}, {licences}</source>
        <translation>{name} upgraden auf {target}, {licences}</translation>
    </message>
    <message>
        <source>Validation code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>starts anew, 12 months</source>
        <translation>beginnt neu, 12 Monate</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A new term begins at once: {plan}</source>
        <translation>Eine neue Laufzeit beginnt sofort: {plan}</translation>
    </message>
    <message>
        <source>All that was charged is credited, as in its first 30 days (until {until})</source>
        <translation>Alles Berechnete wird gutgeschrieben, wie in den ersten 30 Tagen (bis {until})</translation>
    </message>
    <message>
        <source>An admin of the customer can still save the data</source>
        <translation>Ein Administrator des Kunden kann die Daten noch sichern</translation>
    </message>
    <message>
        <source>Auto-renew goes off and stays off</source>
        <translation>Die automatische Verlängerung wird ausgeschaltet und bleibt aus</translation>
    </message>
    <message>
        <source>Auto-renew stays off: switch it on before, or it does not renew</source>
        <translation>Die automatische Verlängerung bleibt aus: vorher einschalten, sonst verlängert es sich nicht</translation>
    </message>
    <message>
        <source>Billed on all the same: a suspension saves no money here</source>
        <translation>Wird trotzdem berechnet: Aussetzen spart hier kein Geld</translation>
    </message>
    <message>
        <source>Charged for the days that are left, then as before</source>
        <translation>Die übrigen Tage werden berechnet, danach wie zuvor</translation>
    </message>
    <message>
        <source>Charged for {left} of {days} days, then as before</source>
        <translation>{left} von {days} Tagen werden berechnet, danach wie zuvor</translation>
    </message>
    <message>
        <source>Charged in full, as it is in its first {days} days</source>
        <translation>Voll berechnet, wie in den ersten {days} Tagen</translation>
    </message>
    <message>
        <source>Credited for {left} of {days} days, then no charge</source>
        <translation>{left} von {days} Tagen gutgeschrieben, danach keine Kosten</translation>
    </message>
    <message>
        <source>Everything stored is deleted and cannot be brought back</source>
        <translation>Alles Gespeicherte wird gelöscht und kann nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>Expires no more; a later suspension counts anew</source>
        <translation>Läuft nicht mehr ab; ein späteres Aussetzen zählt von neuem</translation>
    </message>
    <message>
        <source>From then {cycle}; the term stays as it is</source>
        <translation>Von da an {cycle}; die Laufzeit bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>It can be cancelled, with a refund</source>
        <translation>Kann gekündigt werden, mit Erstattung</translation>
    </message>
    <message>
        <source>It can be reactivated; nothing else can be changed</source>
        <translation>Kann reaktiviert werden; sonst ist nichts zu ändern</translation>
    </message>
    <message>
        <source>It can be resumed at any time</source>
        <translation>Kann jederzeit fortgesetzt werden</translation>
    </message>
    <message>
        <source>It can be set back at any time</source>
        <translation>Kann jederzeit zurückgestellt werden</translation>
    </message>
    <message>
        <source>It cannot be undone, and buying anew does not bring the data back</source>
        <translation>Ist nicht rückgängig zu machen; ein neuer Kauf bringt die Daten nicht zurück</translation>
    </message>
    <message>
        <source>It does not become a trial again</source>
        <translation>Wird nicht wieder zur Testversion</translation>
    </message>
    <message>
        <source>It is dropped if the licences change, auto-renew goes off or it is suspended before</source>
        <translation>Entfällt, wenn vorher Lizenzen geändert, die Verlängerung ausgeschaltet oder es ausgesetzt wird</translation>
    </message>
    <message>
        <source>It is shown as deleted, and its place is free for a new one</source>
        <translation>Wird als gelöscht gezeigt; sein Platz ist frei für ein neues</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where you can take it back</source>
        <translation>Wartet im Postausgang, wo Sie es zurücknehmen können</translation>
    </message>
    <message>
        <source>Its first billing period begins only then; nothing was charged yet</source>
        <translation>Sein erster Abrechnungszeitraum beginnt erst dann; berechnet wurde noch nichts</translation>
    </message>
    <message>
        <source>Its new term ends, if it is sent today</source>
        <translation>Seine neue Laufzeit endet, falls heute gesendet</translation>
    </message>
    <message>
        <source>Its services run again; the data is as it was</source>
        <translation>Seine Dienste laufen wieder; die Daten sind, wie sie waren</translation>
    </message>
    <message>
        <source>Its services stop; admins still reach the data</source>
        <translation>Seine Dienste halten an; Administratoren erreichen die Daten noch</translation>
    </message>
    <message>
        <source>Left suspended, each with a date of its own: {parts}</source>
        <translation>Bleiben ausgesetzt, jedes mit eigenem Datum: {parts}</translation>
    </message>
    <message>
        <source>Licences can change again at any time</source>
        <translation>Lizenzen sind wieder jederzeit änderbar</translation>
    </message>
    <message>
        <source>Listed as cancelled: nobody is reminded to reactivate it, though that is possible</source>
        <translation>Als gekündigt geführt: niemand wird ans Reaktivieren erinnert, obwohl es möglich ist</translation>
    </message>
    <message>
        <source>Not renewed and not billed: users work for {days} more days, then only admins reach the data</source>
        <translation>Keine Verlängerung, keine Kosten: Benutzer arbeiten noch {days} Tage, danach erreichen nur Administratoren die Daten</translation>
    </message>
    <message>
        <source>Not renewed: it goes on in a paid monthly extension at a higher price until it is cancelled</source>
        <translation>Keine Verlängerung: läuft monatlich kostenpflichtig und teurer weiter, bis es gekündigt wird</translation>
    </message>
    <message>
        <source>Not touched, each with a term of its own: {parts}</source>
        <translation>Unberührt, jedes mit eigener Laufzeit: {parts}</translation>
    </message>
    <message>
        <source>Ordered with it: {parts}; they join the order of their base</source>
        <translation>Mitbestellt: {parts}; sie gehören zur Bestellung ihrer Basis</translation>
    </message>
    <message>
        <source>Paid from that day: {licences} of {name}; users keep their data</source>
        <translation>Ab diesem Tag kostenpflichtig: {licences} von {name}; Benutzer behalten ihre Daten</translation>
    </message>
    <message>
        <source>Reactivated after it, each as a change of its own: {parts}</source>
        <translation>Danach reaktiviert, jedes als eigene Änderung: {parts}</translation>
    </message>
    <message>
        <source>Recorded as deleted too: {parts}</source>
        <translation>Ebenfalls als gelöscht vermerkt: {parts}</translation>
    </message>
    <message>
        <source>Refunded but for the days used</source>
        <translation>Erstattet bis auf die genutzten Tage</translation>
    </message>
    <message>
        <source>Refunded by days: so far {used} charged</source>
        <translation>Tageweise erstattet: bisher {used} berechnet</translation>
    </message>
    <message>
        <source>Refunded in full, if it is sent by then</source>
        <translation>Voll erstattet, wenn es bis dahin gesendet ist</translation>
    </message>
    <message>
        <source>Renews as before: no day moves</source>
        <translation>Verlängert sich wie zuvor: kein Tag verschiebt sich</translation>
    </message>
    <message>
        <source>Renews at the price of that day: {licences}, {plan}</source>
        <translation>Verlängert sich zum Preis jenes Tages: {licences}, {plan}</translation>
    </message>
    <message>
        <source>Renews with {next}</source>
        <translation>Verlängert sich mit {next}</translation>
    </message>
    <message>
        <source>Suspended by then, all of it is credited</source>
        <translation>Bis dahin ausgesetzt, wird alles gutgeschrieben</translation>
    </message>
    <message>
        <source>Suspended with it: {parts}</source>
        <translation>Mit ihm ausgesetzt: {parts}</translation>
    </message>
    <message>
        <source>The bill stays as it is; it never stopped</source>
        <translation>Die Rechnung bleibt, wie sie ist; sie hat nie aufgehört</translation>
    </message>
    <message>
        <source>The days not used are credited, then there is no charge</source>
        <translation>Die nicht genutzten Tage werden gutgeschrieben, danach keine Kosten</translation>
    </message>
    <message>
        <source>The new ones can be given back, if it is sent now</source>
        <translation>Die neuen können zurückgegeben werden, falls jetzt gesendet</translation>
    </message>
    <message>
        <source>The scheduled change is dropped and not restored: {next}</source>
        <translation>Die geplante Änderung entfällt und kommt nicht wieder: {next}</translation>
    </message>
    <message>
        <source>The term cannot become shorter again before it renews</source>
        <translation>Die Laufzeit kann vor der Verlängerung nicht wieder kürzer werden</translation>
    </message>
    <message>
        <source>The term is over: it cannot be resumed any more, and users stay locked out</source>
        <translation>Die Laufzeit ist vorbei: kein Fortsetzen mehr, Benutzer bleiben ausgesperrt</translation>
    </message>
    <message>
        <source>The trial becomes paid by itself: {licences}, {plan}</source>
        <translation>Die Testversion wird von selbst kostenpflichtig: {licences}, {plan}</translation>
    </message>
    <message>
        <source>The trial would have ended; that day no longer counts</source>
        <translation>Die Testversion hätte geendet; dieser Tag zählt nicht mehr</translation>
    </message>
    <message>
        <source>The waiting change is withdrawn; nothing of it was sent</source>
        <translation>Die wartende Änderung wird zurückgezogen; nichts davon wurde gesendet</translation>
    </message>
    <message>
        <source>The whole term is owed: {licences}, {plan}</source>
        <translation>Die ganze Laufzeit ist zu bezahlen: {licences}, {plan}</translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing is sent to Partner Center</source>
        <translation>Das ist nicht rückgängig zu machen, und an Partner Center wird nichts gesendet</translation>
    </message>
    <message>
        <source>To be sent by then, or Partner Center refuses it</source>
        <translation>Muss bis dahin gesendet sein, sonst lehnt Partner Center es ab</translation>
    </message>
    <message>
        <source>Users of {licences} can sign in again; the data is as it was</source>
        <translation>Benutzer von {licences} können sich wieder anmelden; die Daten sind, wie sie waren</translation>
    </message>
    <message>
        <source>Users of {licences} cannot sign in; admins still reach the data</source>
        <translation>Benutzer von {licences} können sich nicht anmelden; Administratoren erreichen die Daten noch</translation>
    </message>
    <message>
        <source>Users of {licences} lose access at once</source>
        <translation>Benutzer von {licences} verlieren den Zugriff sofort</translation>
    </message>
    <message>
        <source>{licences} charged for the days that are left</source>
        <translation>{licences} für die übrigen Tage berechnet</translation>
    </message>
    <message>
        <source>{licences} charged for {left} of {days} days, then in full</source>
        <translation>{licences} für {left} von {days} Tagen berechnet, danach voll</translation>
    </message>
    <message>
        <source>{licences} credited for the days not used</source>
        <translation>{licences} für die nicht genutzten Tage gutgeschrieben</translation>
    </message>
    <message>
        <source>{licences} credited for {left} of {days} days</source>
        <translation>{licences} für {left} von {days} Tagen gutgeschrieben</translation>
    </message>
    <message>
        <source>{licences} less of {name}, {after} left; see that no more are assigned to users</source>
        <translation>{licences} weniger von {name}, {after} bleiben; achten Sie darauf, dass nicht mehr zugewiesen sind</translation>
    </message>
    <message>
        <source>{licences} more are billed until the term ends, whether used or not</source>
        <translation>{licences} mehr werden bis zum Ende der Laufzeit berechnet, ob genutzt oder nicht</translation>
    </message>
    <message>
        <source>{licences} more of {name}, {after} in all</source>
        <translation>{licences} mehr von {name}, insgesamt {after}</translation>
    </message>
    <message>
        <source>{licences} refunded, but for the days used</source>
        <translation>{licences} erstattet, bis auf die genutzten Tage</translation>
    </message>
    <message>
        <source>{name} ({licences})</source>
        <translation>{name} ({licences})</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>%n Tag frei</numerusform>
            <numerusform>%n Tage frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n Tag ausgesetzt</numerusform>
            <numerusform>%n Tage ausgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>Wird kostenpflichtig</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Expired, users still work</source>
        <translation>Abgelaufen, Benutzer arbeiten noch</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>Erste Abrechnung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Paid extension</source>
        <translation>Bezahlte Verlängerung</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended, not known since when</source>
        <translation>Ausgesetzt, unbekannt seit wann</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Testversion endet</translation>
    </message>
    <message>
        <source>Users and admins: {when}</source>
        <translation>Benutzer und Administratoren: {when}</translation>
    </message>
    <message>
        <source>Users: {users}. Admins: {admins}</source>
        <translation>Benutzer: {users}. Administratoren: {admins}</translation>
    </message>
    <message>
        <source>deleted on {day}</source>
        <translation>am {day} gelöscht</translation>
    </message>
    <message>
        <source>deleted on {day}, and not to be brought back</source>
        <translation>am {day} gelöscht und nicht zurückzuholen</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleiben erhalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on, and look whether your last step was done. If it happens again, save a report for whoever supports you, then quit and start CSP Desktop again.</source>
        <translation>Machen Sie weiter und sehen Sie nach, ob Ihr letzter Schritt ausgeführt wurde. Geschieht es wieder, speichern Sie einen Bericht für Ihren Support, beenden Sie CSP Desktop und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Es ist etwas schiefgegangen, das nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again. If that does not help, save a report for whoever supports you, then quit and start CSP Desktop again.</source>
        <translation>Versuchen Sie es noch einmal. Hilft das nicht, speichern Sie einen Bericht für Ihren Support, beenden Sie CSP Desktop und starten Sie es neu.</translation>
    </message>
    <message>
        <source>What you submitted before is in the database on this computer; nothing was typed since.</source>
        <translation>Was Sie zuvor abgesendet haben, ist in der Datenbank auf diesem Computer; seither wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>What you submitted is in the database on this computer. What you typed since stands where you typed it, and most forms keep it as a draft.</source>
        <translation>Was Sie abgesendet haben, ist in der Datenbank auf diesem Computer. Was Sie seither eingegeben haben, steht noch dort, und die meisten Formulare behalten es als Entwurf.</translation>
    </message>
    <message>
        <source>Your data could not be opened because of a fault in the program.</source>
        <translation>Ihre Daten konnten wegen eines Fehlers im Programm nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more since then</source>
        <translation>
            <numerusform>und seither %n weiterer</numerusform>
            <numerusform>und seither %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_form</name>
    <message numerus="yes">
        <source>%n field(s) altered; it waits in the Outbox.</source>
        <translation>
            <numerusform>%n Feld geändert; es wartet im Postausgang.</numerusform>
            <numerusform>%n Felder geändert; sie warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of this profile waits in the Outbox; saving alters that change.</source>
        <translation>Eine Änderung dieses Profils wartet im Postausgang; Speichern ändert sie.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Konto eröffnet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, Zeile 2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Continued from {time}</source>
        <translation>Fortgesetzt von {time}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Grafschaft</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirat</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Microsoft gave it to you. It goes with the request and is shown nowhere.</source>
        <translation>Microsoft gab ihn Ihnen. Er geht mit dem Antrag und wird nirgends gezeigt.</translation>
    </message>
    <message>
        <source>Microsoft grants it; a partner can neither set nor remove it.</source>
        <translation>Microsoft verleiht sie; ein Partner kann sie weder setzen noch entfernen.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No vetting</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message>
        <source>Nobody noted here whether it was accepted.</source>
        <translation>Hier ist nicht vermerkt, ob sie akzeptiert wurde.</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>Kein Tag, wie etwa {example}.</translation>
    </message>
    <message>
        <source>Not available in this cloud.</source>
        <translation>In dieser Cloud nicht verfügbar.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not recorded. Orders and licence changes wait for it.</source>
        <translation>Nicht erfasst. Bestellungen und Lizenzänderungen warten darauf.</translation>
    </message>
    <message>
        <source>Not yet at Partner Center: what you edit is the change that waits in the Outbox.</source>
        <translation>Noch nicht im Partner Center: Sie bearbeiten die Änderung, die im Postausgang wartet.</translation>
    </message>
    <message>
        <source>Once Partner Center has one, it can be replaced but not removed.</source>
        <translation>Sobald das Partner Center eine hat, kann sie ersetzt, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>One was given already; type another to replace it.</source>
        <translation>Einer wurde schon angegeben; ein anderer ersetzt ihn.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Optional, such as {example}</source>
        <translation>Optional, etwa {example}</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN-Code</translation>
    </message>
    <message>
        <source>Partner Center restricts your partner account: no customers can be created until that is settled.</source>
        <translation>Das Partner Center beschränkt Ihr Partnerkonto: Bis das geklärt ist, können keine Kunden angelegt werden.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Provinz oder Stadt</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Erfasst.</translation>
    </message>
    <message>
        <source>Recorded: accepted by {person} on {day}.</source>
        <translation>Erfasst: akzeptiert von {person} am {day}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Schools (K-12)</source>
        <translation>Schulen (K-12)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The new customer waits in the Outbox; nothing is sent yet.</source>
        <translation>Der neue Kunde wartet im Postausgang; gesendet wird noch nichts.</translation>
    </message>
    <message>
        <source>UTC day; decides how long a suspension may last.</source>
        <translation>UTC-Tag; bestimmt, wie lange ein Abonnement ausgesetzt bleiben darf.</translation>
    </message>
    <message>
        <source>Until it is approved, offers that ask for it cannot be bought.</source>
        <translation>Bis zur Genehmigung können Angebote, die sie verlangen, nicht gekauft werden.</translation>
    </message>
    <message>
        <source>Validation code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>Woiwodschaft</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Your own words, separated by commas.</source>
        <translation>Ihre eigenen Wörter, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP-Code</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
</context>
<context>
    <name>customer_page</name>
    <message numerus="yes">
        <source>%n more suspended</source>
        <translation>
            <numerusform>%n weiteres ausgesetzt</numerusform>
            <numerusform>%n weitere ausgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Account opened on</source>
        <translation>Konto eröffnet am</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>Active and suspended</source>
        <translation>Aktive und ausgesetzte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreement accepted {day}</source>
        <translation>Vereinbarung akzeptiert {day}</translation>
    </message>
    <message>
        <source>Agreement not known</source>
        <translation>Vereinbarung nicht bekannt</translation>
    </message>
    <message>
        <source>Agreement not recorded</source>
        <translation>Vereinbarung nicht erfasst</translation>
    </message>
    <message>
        <source>Agreement recorded</source>
        <translation>Vereinbarung erfasst</translation>
    </message>
    <message>
        <source>At Partner Center</source>
        <translation>Im Partner Center</translation>
    </message>
    <message>
        <source>At Partner Center: {name}</source>
        <translation>Im Partner Center: {name}</translation>
    </message>
    <message>
        <source>At the earliest; the free period is not known</source>
        <translation>Frühestens; der kostenfreie Zeitraum ist nicht bekannt</translation>
    </message>
    <message>
        <source>Billed by usage, so there are no licences</source>
        <translation>Nutzungsbasiert abgerechnet, daher ohne Lizenzen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Billing address and contact</source>
        <translation>Rechnungsadresse und Kontakt</translation>
    </message>
    <message>
        <source>Cancellation queued</source>
        <translation>Kündigung vorgemerkt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Kündigen…</translation>
    </message>
    <message>
        <source>Change the agreement…</source>
        <translation>Vereinbarung ändern…</translation>
    </message>
    <message>
        <source>Choose what {company} buys; it is kept here and can be sent later.</source>
        <translation>Wählen Sie, was {company} kauft; es bleibt hier und kann später gesendet werden.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Continue draft…</source>
        <translation>Entwurf fortsetzen…</translation>
    </message>
    <message>
        <source>Conversion queued</source>
        <translation>Umwandlung vorgemerkt</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>Kundenvereinbarung</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each order is listed here with its number, its lines and how far it has come.</source>
        <translation>Jede Bestellung steht hier mit ihrer Nummer, ihren Positionen und ihrem Stand.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
    <message>
        <source>It can be cancelled until {moment}</source>
        <translation>Kann bis {moment} gekündigt werden</translation>
    </message>
    <message>
        <source>It waits in the Outbox. Orders can be entered now; they go after the customer itself.</source>
        <translation>Wartet im Postausgang. Bestellungen können schon eingegeben werden; sie folgen dem Kunden.</translation>
    </message>
    <message>
        <source>It waits in the Outbox; Partner Center does not know it yet</source>
        <translation>Wartet im Postausgang; das Partner Center kennt es noch nicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Neues Abonnement…</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>No special qualification</source>
        <translation>Keine spezielle Qualifikation</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Not an education customer</source>
        <translation>Kein Bildungskunde</translation>
    </message>
    <message>
        <source>Nothing can be ordered now</source>
        <translation>Derzeit kann nichts bestellt werden</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>One value is pending and shown dashed.</source>
        <translation>Ein Wert ist ausstehend und gestrichelt dargestellt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Partner Center does not know this customer yet</source>
        <translation>Das Partner Center kennt diesen Kunden noch nicht</translation>
    </message>
    <message>
        <source>Pending at Partner Center</source>
        <translation>Im Partner Center ausstehend</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Queued: {change}</source>
        <translation>Wartet nun: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Queued: {change}; and %n more</source>
        <translation>
            <numerusform>Wartet nun: {change}; und %n weitere</numerusform>
            <numerusform>Wartet nun: {change}; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate its %n add-on(s) too</source>
        <translation>
            <numerusform>Auch sein %n Add-On reaktivieren</numerusform>
            <numerusform>Auch seine %n Add-Ons reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivation queued</source>
        <translation>Reaktivierung vorgemerkt</translation>
    </message>
    <message>
        <source>Record its deletion…</source>
        <translation>Löschung erfassen…</translation>
    </message>
    <message>
        <source>Record the agreement…</source>
        <translation>Vereinbarung erfassen…</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Remove relationship…</source>
        <translation>Beziehung entfernen…</translation>
    </message>
    <message>
        <source>Renewal or expiry</source>
        <translation>Verlängerung oder Ablauf</translation>
    </message>
    <message>
        <source>Reseller of record</source>
        <translation>Eingetragener Händler</translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
    <message>
        <source>Show the most urgent ones only</source>
        <translation>Nur die dringendsten anzeigen</translation>
    </message>
    <message>
        <source>Show what Partner Center says</source>
        <translation>Zeigen, was das Partner Center sagt</translation>
    </message>
    <message>
        <source>Show what is pending</source>
        <translation>Zeigen, was aussteht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>Suspension queued</source>
        <translation>Aussetzung vorgemerkt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The reactivation of {name} waits in the Outbox.</source>
        <translation>Die Reaktivierung von {name} wartet im Postausgang.</translation>
    </message>
    <message>
        <source>This is what Partner Center says, without what is pending here.</source>
        <translation>Dies sagt das Partner Center, ohne das, was hier aussteht.</translation>
    </message>
    <message>
        <source>Trial ended</source>
        <translation>Test beendet</translation>
    </message>
    <message>
        <source>Trial, {left}</source>
        <translation>Test, {left}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What was deleted after its expiry date is listed here.</source>
        <translation>Was nach seinem Ablaufdatum gelöscht wurde, steht hier.</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Was bestellt wurde</translation>
    </message>
    <message>
        <source>What {company} buys will be listed here, once orders are possible.</source>
        <translation>Was {company} kauft, steht hier, sobald Bestellungen möglich sind.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>With a scheduled change: {next}</source>
        <translation>Mit geplanter Änderung: {next}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes paid</source>
        <translation>wird kostenpflichtig</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete am</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet am</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>in the Outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>renews</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>would expire</source>
        <translation>liefe ab</translation>
    </message>
    <message>
        <source>{count} values are pending and shown dashed.</source>
        <translation>{count} Werte sind ausstehend und gestrichelt dargestellt.</translation>
    </message>
    <message>
        <source>{count} × {offer}</source>
        <translation>{count} × {offer}</translation>
    </message>
    <message>
        <source>{left} to cancel</source>
        <translation>{left} zum Kündigen</translation>
    </message>
    <message>
        <source>{qualification} denied</source>
        <translation>{qualification} abgelehnt</translation>
    </message>
    <message>
        <source>{qualification} in review</source>
        <translation>{qualification} in Prüfung</translation>
    </message>
    <message>
        <source>{qualification} in review since {day}</source>
        <translation>{qualification} in Prüfung seit {day}</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n change(s) wait in the Outbox</source>
        <translation>
            <numerusform>%n Änderung wartet im Postausgang</numerusform>
            <numerusform>%n Änderungen warten im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company, domain, Microsoft ID, country and tags were searched.</source>
        <translation>Durchsucht wurden Firma, Domäne, Microsoft-ID, Land und Tags.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Resttage</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Here stand the customers you sell to, with their subscriptions and what waits to be sent. Enter the first one; Home also offers sample data to look around.</source>
        <translation>Hier stehen Ihre Kunden mit ihren Abonnements und allem, was noch zu senden ist. Geben Sie den ersten ein; unter Start gibt es auch Beispieldaten zum Umsehen.</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Kein Kunde passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation>Kein Kunde passt zu „{text}“</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Not yet at Partner Center: it waits in the Outbox</source>
        <translation>Noch nicht im Partner Center: wartet im Postausgang</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>tag: {tag}</source>
        <translation>Tag: {tag}</translation>
    </message>
    <message>
        <source>{count} of {total} customers</source>
        <translation>{count} von {total} Kunden</translation>
    </message>
    <message>
        <source>{count} of {total} match “{text}”</source>
        <translation>{count} von {total} passen zu „{text}“</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>UTC day. Here: {begins} to {ends}</source>
        <translation>UTC-Tag. Hier: {begins} bis {ends}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{day} (UTC)</source>
        <translation>{day} (UTC)</translation>
    </message>
    <message>
        <source>{day} {time} UTC</source>
        <translation>{day} {time} UTC</translation>
    </message>
</context>
<context>
    <name>end_relationship</name>
    <message numerus="yes">
        <source>%n change(s) that wait must be placed before it.</source>
        <translation>
            <numerusform>%n wartende Änderung muss vorher ausgeführt sein.</numerusform>
            <numerusform>%n wartende Änderungen müssen vorher ausgeführt sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended subscription(s) cannot come back; their data is deleted.</source>
        <translation>
            <numerusform>%n ausgesetztes Abonnement kann nicht zurückkommen; seine Daten werden gelöscht.</numerusform>
            <numerusform>%n ausgesetzte Abonnements können nicht zurückkommen; ihre Daten werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>Es wartet im Postausgang und kann zurückgezogen werden, bis es ausgeführt ist.</translation>
    </message>
    <message>
        <source>Remove relationship</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Software and reservations must be cancelled before; look them up there.</source>
        <translation>Software und Reservierungen müssen vorher gekündigt sein; sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>To come back, the customer has to accept a new relationship request.</source>
        <translation>Um zurückzukehren, muss der Kunde eine neue Beziehungsanfrage annehmen.</translation>
    </message>
    <message>
        <source>{company} leaves your customer list; you can sell it nothing more.</source>
        <translation>{company} verlässt Ihre Kundenliste; Sie können ihm nichts mehr verkaufen.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) wait and are safe here</source>
        <translation>
            <numerusform>%n Änderung wartet und ist hier sicher</numerusform>
            <numerusform>%n Änderungen warten und sind hier sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: everything is kept on this computer. Place changes by hand from the Outbox.</source>
        <translation>Nicht verbunden: Alles bleibt auf diesem Computer. Führen Sie Änderungen aus dem Postausgang von Hand aus.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nichts ist zu senden</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Sample data: nothing here is ever sent.</source>
        <translation>Beispieldaten: Von hier wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Betrieb</translation>
    </message>
</context>
<context>
    <name>frequency_form</name>
    <message>
        <source>Billing of {name}: {after} instead of {before}.</source>
        <translation>Abrechnung von {name}: {after} statt {before}.</translation>
    </message>
    <message>
        <source>Change the billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Change to {billing}</source>
        <translation>Auf {billing} umstellen</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>Es wartet im Postausgang und kann zurückgezogen werden, bis es ausgeführt ist.</translation>
    </message>
    <message>
        <source>So are all of the same order: {names}.</source>
        <translation>Ebenso alle derselben Bestellung: {names}.</translation>
    </message>
    <message>
        <source>The term starts anew and lasts 12 months from the day it is placed.</source>
        <translation>Die Laufzeit beginnt neu und dauert 12 Monate ab dem Tag der Ausführung.</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Auto-renew is off</source>
        <translation>Die automatische Verlängerung ist aus</translation>
    </message>
    <message>
        <source>Bring in your first customers</source>
        <translation>Ihre ersten Kunden</translation>
    </message>
    <message>
        <source>CSP Desktop keeps customers, subscriptions and orders on this computer, checks every change by Partner Center&apos;s rules as you make it, and keeps it safe until it is placed.</source>
        <translation>CSP Desktop bewahrt Kunden, Abonnements und Bestellungen auf diesem Computer auf, prüft jede Änderung schon bei der Eingabe nach den Regeln des Partner Centers und hält sie fest, bis sie ausgeführt ist.</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>Kann gekündigt werden</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>Kann noch gekündigt werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>Kundenvereinbarung</translation>
    </message>
    <message>
        <source>Customers and subscriptions in every state. Nothing is ever sent. Leave it any time.</source>
        <translation>Kunden und Abonnements in jedem Zustand. Es wird nie etwas gesendet. Jederzeit zu verlassen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ending, not renewed</source>
        <translation>Endet, nicht verlängert</translation>
    </message>
    <message>
        <source>Enter the first customer, then choose what it buys.</source>
        <translation>Geben Sie den ersten Kunden ein und wählen Sie dann, was er kauft.</translation>
    </message>
    <message>
        <source>Enter the first one yourself; what is half filled is kept.</source>
        <translation>Geben Sie den ersten selbst ein; halb Ausgefülltes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>First to be lost if nobody acts: {name} of {company}, {day} ({left}).</source>
        <translation>Geht zuerst verloren, wenn niemand handelt: {name} von {company}, {day} ({left}).</translation>
    </message>
    <message>
        <source>Half filled, saved {time}</source>
        <translation>Halb ausgefüllt, gespeichert {time}</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Its cancellation waits: send it before</source>
        <translation>Die Kündigung wartet: vorher senden</translation>
    </message>
    <message>
        <source>Its data was deleted</source>
        <translation>Seine Daten wurden gelöscht</translation>
    </message>
    <message>
        <source>Let it renew</source>
        <translation>Verlängern lassen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing will be lost within the next 120 days.</source>
        <translation>In den nächsten 120 Tagen geht nichts verloren.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>One change waits</source>
        <translation>Eine Änderung wartet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Past their date, not recorded yet</source>
        <translation>Datum überschritten, noch nicht erfasst</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Reason not recorded</source>
        <translation>Grund nicht erfasst</translation>
    </message>
    <message>
        <source>Record deletion</source>
        <translation>Löschung erfassen</translation>
    </message>
    <message>
        <source>See what Partner Center says now</source>
        <translation>Nachsehen, was Partner Center nun sagt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Suspended, data deleted after the date</source>
        <translation>Ausgesetzt, Daten nach dem Datum gelöscht</translation>
    </message>
    <message>
        <source>Suspended, expiring</source>
        <translation>Ausgesetzt, läuft ab</translation>
    </message>
    <message>
        <source>Suspensions and trials stand here before their date, and whatever waits for you to finish it.</source>
        <translation>Aussetzungen und Testversionen stehen hier vor ihrem Datum, ebenso alles, was Sie noch abschließen müssen.</translation>
    </message>
    <message>
        <source>Term over</source>
        <translation>Laufzeit vorbei</translation>
    </message>
    <message>
        <source>Terms ending, not renewed</source>
        <translation>Laufzeiten, die ohne Verlängerung enden</translation>
    </message>
    <message>
        <source>The catalogue as Partner Center lists it, as JSON; nothing changes if a file is faulty.</source>
        <translation>Der Katalog, wie ihn das Partner Center auflistet, als JSON; eine fehlerhafte Datei ändert nichts.</translation>
    </message>
    <message>
        <source>The suspension waits in the Outbox</source>
        <translation>Die Aussetzung wartet im Postausgang</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation>Die Testversion ist beendet</translation>
    </message>
    <message>
        <source>Then a paid year, billed monthly</source>
        <translation>Dann ein bezahltes Jahr, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>Then the whole term is owed</source>
        <translation>Dann ist die ganze Laufzeit zu bezahlen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trial ends, cannot be extended</source>
        <translation>Test endet, nicht verlängerbar</translation>
    </message>
    <message>
        <source>Trials becoming paid</source>
        <translation>Testversionen, die kostenpflichtig werden</translation>
    </message>
    <message>
        <source>Trials becoming paid by themselves</source>
        <translation>Testversionen, die von selbst kostenpflichtig werden</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>Endende Testversionen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>the oldest since {moment}</source>
        <translation>die älteste seit {moment}</translation>
    </message>
    <message>
        <source>{company}: {name}</source>
        <translation>{company}: {name}</translation>
    </message>
    <message>
        <source>{count} changes wait</source>
        <translation>{count} Änderungen warten</translation>
    </message>
    <message>
        <source>{count} deadlines within the next 120 days.</source>
        <translation>{count} Termine in den nächsten 120 Tagen.</translation>
    </message>
    <message>
        <source>{count}, of which the nearest {shown} are shown</source>
        <translation>{count}, davon gezeigt: die nächsten {shown}</translation>
    </message>
    <message>
        <source>{day}, {company}</source>
        <translation>{day}, {company}</translation>
    </message>
</context>
<context>
    <name>import_file</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose Partner Center&apos;s list of offers, a JSON file. You can also drop it onto the window.</source>
        <translation>Wählen Sie die Angebotsliste des Partner Centers, eine JSON-Datei. Sie können sie auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Item {number}, {name}: {why}</source>
        <translation>Eintrag {number}, {name}: {why}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New offers are added and known ones brought up to date; offers that the file lacks stay. All or nothing: if something goes wrong, nothing is changed.</source>
        <translation>Neue Angebote werden hinzugefügt, bekannte aktualisiert; Angebote, die in der Datei fehlen, bleiben. Alles oder nichts: Geht etwas schief, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Offers for {country}.</source>
        <translation>Land der Angebote: {country}.</translation>
    </message>
    <message>
        <source>Parts of an offer</source>
        <translation>Teile eines Angebots</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Refused, the others were imported</source>
        <translation>Abgewiesen, die übrigen wurden importiert</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept.</source>
        <translation>Wird abgebrochen; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already; nothing was changed.</source>
        <translation>Der Katalog enthält dies alles schon; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is up to date: %n offer(s) new or changed.</source>
        <translation>
            <numerusform>Der Katalog ist aktuell: %n Angebot neu oder geändert.</numerusform>
            <numerusform>Der Katalog ist aktuell: %n Angebote neu oder geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a list of offers.</source>
        <translation>Dies sieht nach einer Angebotsliste aus.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>mark_placed</name>
    <message>
        <source>As Partner Center shows it after the order.</source>
        <translation>Wie das Partner Center sie nach der Bestellung zeigt.</translation>
    </message>
    <message>
        <source>It becomes part of the record, and every date that depends on it counts from that day. This cannot be undone here.</source>
        <translation>Es wird Teil des Bestands, und jedes davon abhängige Datum zählt ab diesem Tag. Hier lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It lengthens order {number} of its base subscription.</source>
        <translation>Es erweitert die Bestellung {number} des Basisabonnements.</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>Kein Tag, wie etwa {example}.</translation>
    </message>
    <message>
        <source>Optional. Partner Center shows it on the customer&apos;s Account page.</source>
        <translation>Optional. Das Partner Center zeigt sie auf der Kontoseite des Kunden.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>The customer becomes part of the record. This cannot be undone here.</source>
        <translation>Der Kunde wird Teil des Bestands. Hier lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Then: {change}</source>
        <translation>Danach: {change}</translation>
    </message>
    <message>
        <source>UTC day on which Partner Center took it; today if you are unsure.</source>
        <translation>UTC-Tag, an dem das Partner Center es annahm; heute, wenn Sie unsicher sind.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change of this already waits in the Outbox.</source>
        <translation>Eine Änderung hieran wartet schon im Postausgang.</translation>
    </message>
    <message>
        <source>A company name needs letters or digits.</source>
        <translation>Ein Firmenname braucht Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and none is left.</source>
        <translation>Ein Kunde darf insgesamt {maximum} Lizenzen davon haben; keine ist mehr frei.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and one is left.</source>
        <translation>Ein Kunde darf insgesamt {maximum} Lizenzen davon haben; eine ist noch frei.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and {left} are left.</source>
        <translation>Ein Kunde darf insgesamt {maximum} Lizenzen davon haben; {left} sind noch frei.</translation>
    </message>
    <message>
        <source>A monthly term cannot end on the 28th, 29th or 30th, unless that is the month&apos;s last day.</source>
        <translation>Eine Monatslaufzeit kann nicht am 28., 29. oder 30. enden, außer am letzten Tag des Monats.</translation>
    </message>
    <message>
        <source>A new-commerce subscription: this version shows it and does not change it.</source>
        <translation>Ein New-Commerce-Abonnement: Diese Version zeigt es und ändert es nicht.</translation>
    </message>
    <message>
        <source>A partner cannot set this qualification; Microsoft grants it.</source>
        <translation>Ein Partner kann diese Qualifikation nicht setzen; Microsoft verleiht sie.</translation>
    </message>
    <message>
        <source>A running term is never shortened; a shorter one can be scheduled for the renewal.</source>
        <translation>Eine laufende Laufzeit wird nie kürzer; für die Verlängerung kann eine kürzere geplant werden.</translation>
    </message>
    <message>
        <source>A single character is not a company name.</source>
        <translation>Ein einzelnes Zeichen ist kein Firmenname.</translation>
    </message>
    <message>
        <source>A subscription with add-ons cannot be upgraded: {names}.</source>
        <translation>Ein Abonnement mit Add-Ons kann kein Upgrade erhalten: {names}.</translation>
    </message>
    <message>
        <source>A term cannot be billed less often than once for the whole of it.</source>
        <translation>Eine Laufzeit kann nicht seltener als einmal für ihre ganze Länge abgerechnet werden.</translation>
    </message>
    <message>
        <source>A term ends after its full length, at a month&apos;s end, or with another active subscription.</source>
        <translation>Eine Laufzeit endet nach ihrer vollen Länge, am Monatsende oder mit einem anderen aktiven Abonnement.</translation>
    </message>
    <message>
        <source>A trial cannot be changed, suspended or lengthened. It can be converted to a paid subscription.</source>
        <translation>Eine Testversion kann nicht geändert, ausgesetzt oder verlängert werden. Sie kann in ein kostenpflichtiges Abonnement umgewandelt werden.</translation>
    </message>
    <message>
        <source>A trial has a fixed number of licences.</source>
        <translation>Eine Testversion hat eine feste Anzahl von Lizenzen.</translation>
    </message>
    <message>
        <source>A trial: it has its own tab.</source>
        <translation>Eine Testversion: Sie hat einen eigenen Reiter.</translation>
    </message>
    <message>
        <source>Add-ons of new commerce are bought in the catalogue, as subscriptions of their own.</source>
        <translation>Add-Ons von New Commerce werden im Katalog gekauft, als eigene Abonnements.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} is not on the price list any more.</source>
        <translation>Alle einer Bestellung wechseln die Abrechnung gemeinsam, und {member} steht nicht mehr auf der Preisliste.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} is not sold with that billing.</source>
        <translation>Alle einer Bestellung wechseln die Abrechnung gemeinsam, und {member} wird nicht mit dieser Abrechnung verkauft.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} of this order is not active.</source>
        <translation>Alle einer Bestellung wechseln die Abrechnung gemeinsam, und {member} ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Already subscribed twice, and only two are allowed.</source>
        <translation>Schon zweimal abonniert, und nur zwei sind erlaubt.</translation>
    </message>
    <message>
        <source>Already subscribed, and only one is allowed.</source>
        <translation>Schon abonniert, und nur eines ist erlaubt.</translation>
    </message>
    <message>
        <source>Already subscribed: {count} of {limit} that a customer may have.</source>
        <translation>Schon abonniert: {count} von {limit}, die ein Kunde haben darf.</translation>
    </message>
    <message>
        <source>An add-on of {name}, which is suspended. Reactivate that first.</source>
        <translation>Ein Add-On von {name}, das ausgesetzt ist. Reaktivieren Sie das zuerst.</translation>
    </message>
    <message>
        <source>An add-on: it is bought on its base subscription.</source>
        <translation>Ein Add-On: Es wird zu seinem Basisabonnement gekauft.</translation>
    </message>
    <message>
        <source>An address at microsoft.com is not accepted.</source>
        <translation>Eine Adresse bei microsoft.com wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>An earlier change that this one builds on still waits. Mark that one as placed first.</source>
        <translation>Eine frühere Änderung, auf der diese aufbaut, wartet noch. Markieren Sie zuerst jene als ausgeführt.</translation>
    </message>
    <message>
        <source>An order of {count} lines; Partner Center may refuse very long ones.</source>
        <translation>Eine Bestellung mit {count} Positionen; sehr lange kann das Partner Center abweisen.</translation>
    </message>
    <message>
        <source>An upgrade opens no cancellation window: afterwards it cannot be cancelled or reduced.</source>
        <translation>Ein Upgrade öffnet keine Kündigungsfrist: danach sind weder Kündigung noch Verringerung möglich.</translation>
    </message>
    <message>
        <source>Another customer has this domain. For a customer with a tenant, request a relationship instead.</source>
        <translation>Ein anderer Kunde hat diese Domäne. Bei einem Kunden mit Mandanten fordern Sie stattdessen eine Beziehung an.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was changed. Close the other window of CSP Desktop and try again.</source>
        <translation>Ein anderes Programm hält die Datenbank. Nichts wurde geändert. Schließen Sie das andere Fenster von CSP Desktop und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>At least {minimum} licences: {percent} % of the {base} that its base offers have.</source>
        <translation>Mindestens {minimum} Lizenzen: {percent} % der {base}, die seine Basisangebote haben.</translation>
    </message>
    <message>
        <source>At most {longest} characters.</source>
        <translation>Höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>At most {maximum} characters before .onmicrosoft.com; these are {count}.</source>
        <translation>Höchstens {maximum} Zeichen vor .onmicrosoft.com; dies sind {count}.</translation>
    </message>
    <message>
        <source>At most {maximum} characters.</source>
        <translation>Höchstens {maximum} Zeichen.</translation>
    </message>
    <message>
        <source>Auto-renew of {name} is set like that already.</source>
        <translation>Die automatische Verlängerung von {name} steht schon so.</translation>
    </message>
    <message>
        <source>Auto-renew of {name} stays off. Switch it on again if it shall go on after its term.</source>
        <translation>Die automatische Verlängerung von {name} bleibt aus. Schalten Sie sie wieder ein, wenn es weitergehen soll.</translation>
    </message>
    <message>
        <source>Billed annually only; this order is not.</source>
        <translation>Nur mit jährlicher Abrechnung; diese Bestellung hat eine andere.</translation>
    </message>
    <message>
        <source>Billed annually, yet with a free period on record: please check the two days.</source>
        <translation>Jährlich abgerechnet, doch mit kostenfreiem Zeitraum erfasst: Bitte prüfen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>Billed by usage only.</source>
        <translation>Nur nutzungsbasiert abgerechnet.</translation>
    </message>
    <message>
        <source>Billed monthly only; this order is not.</source>
        <translation>Nur mit monatlicher Abrechnung; diese Bestellung hat eine andere.</translation>
    </message>
    <message>
        <source>Buy anew</source>
        <translation>Neu kaufen</translation>
    </message>
    <message>
        <source>Can be bought.</source>
        <translation>Kann gekauft werden.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Cannot be switched for this offer.</source>
        <translation>Bei diesem Angebot nicht umstellbar.</translation>
    </message>
    <message>
        <source>Change billing</source>
        <translation>Abrechnung ändern</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Choose a language that this country has.</source>
        <translation>Wählen Sie eine Sprache dieses Landes.</translation>
    </message>
    <message>
        <source>Choose a reason: customer request, non-payment or fraud.</source>
        <translation>Wählen Sie einen Grund: Kundenwunsch, Nichtbezahlung oder Betrug.</translation>
    </message>
    <message>
        <source>Choose a state of the list.</source>
        <translation>Wählen Sie einen Bundesstaat aus der Liste.</translation>
    </message>
    <message>
        <source>Choose another last day</source>
        <translation>Anderen letzten Tag wählen</translation>
    </message>
    <message>
        <source>Choose another offer</source>
        <translation>Anderes Angebot wählen</translation>
    </message>
    <message>
        <source>Choose at least one offer.</source>
        <translation>Wählen Sie mindestens ein Angebot.</translation>
    </message>
    <message>
        <source>Choose which schools the customer runs.</source>
        <translation>Wählen Sie, welche Schulen der Kunde betreibt.</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Closed for purchase.</source>
        <translation>Geschlossen für Kauf.</translation>
    </message>
    <message>
        <source>Confirm first that the customer meets the conditions of this offer.</source>
        <translation>Bestätigen Sie zuerst, dass der Kunde die Bedingungen dieses Angebots erfüllt.</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Convert it</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Customers in this country need a registration number.</source>
        <translation>Kunden in diesem Land brauchen eine Registrierungsnummer.</translation>
    </message>
    <message>
        <source>Does not belong to this base subscription.</source>
        <translation>Gehört nicht zu diesem Basisabonnement.</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Education customers need an address of their own, not a free or onmicrosoft.com one.</source>
        <translation>Bildungskunden brauchen eine eigene Adresse, keine kostenlose und keine bei onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter a whole number of licences.</source>
        <translation>Geben Sie eine ganze Zahl von Lizenzen ein.</translation>
    </message>
    <message>
        <source>Enter the company&apos;s legal name.</source>
        <translation>Geben Sie den rechtlichen Namen der Firma ein.</translation>
    </message>
    <message>
        <source>Enter the order number that came back.</source>
        <translation>Geben Sie die Bestellnummer ein, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Fixed by the rules of 2018. If Partner Center lets you change it, say so in Settings.</source>
        <translation>Nach den Regeln von 2018 fest. Wenn Partner Center es Sie ändern lässt, sagen Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Fixed for this subscription.</source>
        <translation>Fest bei diesem Abonnement.</translation>
    </message>
    <message>
        <source>Fixed in this cloud.</source>
        <translation>In dieser Cloud fest.</translation>
    </message>
    <message>
        <source>It cannot have been suspended before its account was opened, on {opened_on}.</source>
        <translation>Es kann nicht ausgesetzt worden sein, bevor sein Konto am {opened_on} eröffnet wurde.</translation>
    </message>
    <message>
        <source>It consists of single characters. Is it the legal name?</source>
        <translation>Er besteht aus einzelnen Zeichen. Ist das der rechtliche Name?</translation>
    </message>
    <message>
        <source>It contains invisible control characters; type it anew.</source>
        <translation>Er enthält unsichtbare Steuerzeichen; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>It is billed like that from the next charge on.</source>
        <translation>Ab der nächsten Belastung wird es so abgerechnet.</translation>
    </message>
    <message>
        <source>It looks like a web address. Is it the legal name?</source>
        <translation>Er sieht wie eine Webadresse aus. Ist das der rechtliche Name?</translation>
    </message>
    <message>
        <source>It repeats one character. Is it the legal name?</source>
        <translation>Er wiederholt ein Zeichen. Ist das der rechtliche Name?</translation>
    </message>
    <message>
        <source>Its add-ons are subscriptions of their own and stay, each with its own term: {add_ons}.</source>
        <translation>Seine Add-Ons sind eigene Abonnements und bleiben, jedes mit eigener Laufzeit: {add_ons}.</translation>
    </message>
    <message>
        <source>Its base subscription is not active. Reactivate that first.</source>
        <translation>Das Basisabonnement ist nicht aktiv. Reaktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Its term ends before that day; what is still suspended then may be deleted earlier.</source>
        <translation>Die Laufzeit endet vor diesem Tag; was dann noch ausgesetzt ist, wird vielleicht früher gelöscht.</translation>
    </message>
    <message>
        <source>Letters and digits only, without spaces.</source>
        <translation>Nur Buchstaben und Ziffern, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Licences cannot change while it is suspended. Reactivate it first.</source>
        <translation>Solange es ausgesetzt ist, lassen sich Lizenzen nicht ändern. Reaktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany takes customers in the EU, EFTA and the United Kingdom only.</source>
        <translation>Die Microsoft Cloud Deutschland nimmt nur Kunden in EU, EFTA und Vereinigtem Königreich auf.</translation>
    </message>
    <message>
        <source>Microsoft reviews {company} ({account_status}): nothing can be ordered until that ends.</source>
        <translation>Microsoft prüft {company} ({account_status}): Bis dahin kann nichts bestellt werden.</translation>
    </message>
    <message>
        <source>More licences ({add_on}) than the base subscription has ({base}); it can be ordered all the same.</source>
        <translation>Mehr Lizenzen ({add_on}) als das Basisabonnement hat ({base}); bestellt werden kann es dennoch.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Needs a partner qualification: {needed}.</source>
        <translation>Braucht eine Partnerqualifikation: {needed}.</translation>
    </message>
    <message>
        <source>No customer agreement is recorded for {company}: orders and licence changes need it.</source>
        <translation>Für {company} ist keine Kundenvereinbarung erfasst: Bestellungen und Lizenzänderungen brauchen sie.</translation>
    </message>
    <message>
        <source>No date of {name} is reckoned with days that are typed.</source>
        <translation>Kein Datum von {name} wird mit eingetragenen Tagen berechnet.</translation>
    </message>
    <message>
        <source>None of the {count} offers in this file can be used. Nothing was changed.</source>
        <translation>Keines der {count} Angebote in dieser Datei ist verwendbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not a phone number of this country.</source>
        <translation>Keine Telefonnummer dieses Landes.</translation>
    </message>
    <message>
        <source>Not a postal code of this country, such as {example}.</source>
        <translation>Keine Postleitzahl dieses Landes, wie etwa {example}.</translation>
    </message>
    <message>
        <source>Not a trial.</source>
        <translation>Keine Testversion.</translation>
    </message>
    <message>
        <source>Not a web address, such as https://school.example.</source>
        <translation>Keine Webadresse wie https://school.example.</translation>
    </message>
    <message>
        <source>Not an e-mail address, such as name@company.example.</source>
        <translation>Keine E-Mail-Adresse, wie etwa name@company.example.</translation>
    </message>
    <message>
        <source>Not known and not tested: {facts}.</source>
        <translation>Nicht bekannt und nicht geprüft: {facts}.</translation>
    </message>
    <message>
        <source>Not on sale.</source>
        <translation>Nicht im Verkauf.</translation>
    </message>
    <message>
        <source>Not sold in this cloud: {cloud}.</source>
        <translation>In dieser Cloud nicht im Verkauf: {cloud}.</translation>
    </message>
    <message>
        <source>Not sold in {countries}.</source>
        <translation>Nicht im Verkauf in: {countries}.</translation>
    </message>
    <message>
        <source>Not sold with this billing; it is sold: {supported}.</source>
        <translation>Nicht mit dieser Abrechnung im Verkauf, sondern mit: {supported}.</translation>
    </message>
    <message>
        <source>Nothing can be scheduled for {name} while auto-renew is off.</source>
        <translation>Für {name} kann nichts geplant werden, solange die automatische Verlängerung aus ist.</translation>
    </message>
    <message>
        <source>The connection broke off before the news was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Nachricht vollständig war.</translation>
    </message>
    <message>
        <source>The news of a new version is not signed by those who make CSP Desktop, so it is not believed.</source>
        <translation>Die Nachricht von einer neuen Version ist nicht von den Herstellern von CSP Desktop signiert, darum wird ihr nicht geglaubt.</translation>
    </message>
    <message>
        <source>The news that came has no usable SHA-256 for {name}.</source>
        <translation>Die Nachricht enthält keine brauchbare SHA-256 für {name}.</translation>
    </message>
    <message>
        <source>The news that came is about another program ({product}).</source>
        <translation>Die Nachricht betrifft ein anderes Programm ({product}).</translation>
    </message>
    <message>
        <source>The news that came names a page at an insecure address, which is not opened.</source>
        <translation>Die Nachricht nennt eine Seite an einer unsicheren Adresse, die nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>The news that came names a version that cannot be read ({found}).</source>
        <translation>Die Nachricht nennt eine Version, die nicht lesbar ist ({found}).</translation>
    </message>
    <message>
        <source>Auto-renew stays off: without it the term of {name} ends on {ends_on}. Switch it on again if it shall go on.</source>
        <translation>Die automatische Verlängerung bleibt aus: Ohne sie endet die Laufzeit von {name} am {ends_on}. Schalten Sie sie wieder ein, wenn es weitergehen soll.</translation>
    </message>
    <message>
        <source>Needs one of its base offers.</source>
        <translation>Braucht eines seiner Basisangebote.</translation>
    </message>
    <message>
        <source>No secure connection could be made to the server that tells of new versions.</source>
        <translation>Zum Server, der neue Versionen meldet, kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nothing can be scheduled while auto-renew is off: the term of {name} ends on {ends_on}.</source>
        <translation>Es kann nichts geplant werden, solange die automatische Verlängerung aus ist: Die Laufzeit von {name} endet am {ends_on}.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Of {name} only {reducible} licences can still be given back, so {lowest} is the fewest now.</source>
        <translation>Von {name} können nur noch {reducible} Lizenzen zurückgegeben werden, also sind {lowest} jetzt das Wenigste.</translation>
    </message>
    <message>
        <source>On sale from {valid_from}.</source>
        <translation>Im Verkauf ab {valid_from}.</translation>
    </message>
    <message>
        <source>On the price list, but not in the offer matrix: not to be ordered yet.</source>
        <translation>Auf der Preisliste, aber nicht in der Angebotsmatrix: noch nicht bestellbar.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Partner Center does not know {company} yet: withdraw the new customer in the Outbox instead.</source>
        <translation>Partner Center kennt {company} noch nicht: Ziehen Sie stattdessen den neuen Kunden im Postausgang zurück.</translation>
    </message>
    <message>
        <source>Partner Center does not take a registration number in this country; leave it empty.</source>
        <translation>Das Partner Center nimmt in diesem Land keine Registrierungsnummer an; lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Partner Center reports a status that this program does not know, so it is shown and not changed.</source>
        <translation>Das Partner Center meldet einen Status, den dieses Programm nicht kennt; darum wird es gezeigt und nicht geändert.</translation>
    </message>
    <message>
        <source>Partner Center restricts your partner account: nothing new can be ordered until that is settled.</source>
        <translation>Das Partner Center beschränkt Ihr Partnerkonto: Bis das geklärt ist, kann nichts Neues bestellt werden.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation>Löschung erfassen</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Vereinbarung erfassen</translation>
    </message>
    <message>
        <source>Schedule it for the renewal</source>
        <translation>Für die Verlängerung planen</translation>
    </message>
    <message>
        <source>Show trials</source>
        <translation>Testversionen anzeigen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was submitted is safe. The log has the details; please report it.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Was Sie übermittelt haben, ist sicher. Einzelheiten stehen im Protokoll; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Switch auto-renew off</source>
        <translation>Verlängerung ausschalten</translation>
    </message>
    <message>
        <source>Switch auto-renew on</source>
        <translation>Verlängerung einschalten</translation>
    </message>
    <message>
        <source>Take another number</source>
        <translation>Andere Anzahl nehmen</translation>
    </message>
    <message>
        <source>Taken off the price list ({flag}).</source>
        <translation>Von der Preisliste genommen ({flag}).</translation>
    </message>
    <message>
        <source>Taken off the price list ({flag}); new commerce sells {successor} instead.</source>
        <translation>Von der Preisliste genommen ({flag}); New Commerce verkauft stattdessen {successor}.</translation>
    </message>
    <message>
        <source>That is only a legal form; enter the whole name.</source>
        <translation>Das ist nur eine Rechtsform; geben Sie den ganzen Namen ein.</translation>
    </message>
    <message>
        <source>The Government Community Cloud needs the validation code that Microsoft gave you.</source>
        <translation>Die Government Community Cloud braucht den Prüfcode, den Microsoft Ihnen gab.</translation>
    </message>
    <message>
        <source>The billing of {name} is fixed until its term ends; another can be scheduled for the renewal.</source>
        <translation>Die Abrechnung von {name} ist bis zum Ende der Laufzeit fest; für die Verlängerung kann eine andere geplant werden.</translation>
    </message>
    <message>
        <source>The customer has {target} already: raise its licences instead of upgrading.</source>
        <translation>Der Kunde hat {target} schon: Erhöhen Sie dort die Lizenzen, statt ein Upgrade zu machen.</translation>
    </message>
    <message>
        <source>The customer owns this offer already, so it cannot be tried.</source>
        <translation>Der Kunde besitzt dieses Angebot schon und kann es daher nicht testen.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of CSP Desktop (format {found}, this one knows {known}). Nothing was changed. Install the newer version, or choose another data folder.</source>
        <translation>Die Daten wurden von einer neueren Version von CSP Desktop geschrieben (Format {found}, diese kennt {known}). Nichts wurde geändert. Installieren Sie die neuere Version oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The database cannot be opened or written. Nothing was changed. Check the data folder and try again.</source>
        <translation>Die Datenbank lässt sich nicht öffnen oder beschreiben. Nichts wurde geändert. Prüfen Sie den Datenordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database is damaged or is no database of CSP Desktop. Nothing was changed. Restore a backup from the data folder, or start with another folder.</source>
        <translation>Die Datenbank ist beschädigt oder keine von CSP Desktop. Nichts wurde geändert. Stellen Sie eine Sicherung aus dem Datenordner wieder her oder beginnen Sie mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The day cannot lie in the future (UTC).</source>
        <translation>Der Tag darf nicht in der Zukunft liegen (UTC).</translation>
    </message>
    <message>
        <source>The day of acceptance cannot lie in the future.</source>
        <translation>Der Tag der Annahme darf nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The day of the suspension is not known, so no date can be computed.</source>
        <translation>Der Tag der Aussetzung ist nicht bekannt, daher lässt sich kein Datum berechnen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed, and what you typed is still here. Free space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert, und Ihre Eingaben sind noch da. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The domain cannot be changed once the customer exists.</source>
        <translation>Die Domäne kann nicht geändert werden, sobald der Kunde existiert.</translation>
    </message>
    <message>
        <source>The domain ends in .onmicrosoft.com.</source>
        <translation>Die Domäne endet auf .onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The first billing period begins before the account was opened: one of the two days is wrong.</source>
        <translation>Der erste Abrechnungszeitraum beginnt vor der Eröffnung des Kontos: Einer der beiden Tage ist falsch.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Nothing was changed. Choose another with --data-dir.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden. Nichts wurde geändert. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last day of a trial cannot be chosen.</source>
        <translation>Der letzte Tag einer Testversion ist nicht wählbar.</translation>
    </message>
    <message>
        <source>The new subscription ends with this one and keeps what is left of its cancellation window.</source>
        <translation>Das neue Abonnement endet mit diesem und behält den Rest seiner Kündigungsfrist.</translation>
    </message>
    <message>
        <source>The price becomes that of today&apos;s list, and a promotion is lost.</source>
        <translation>Es gilt der Preis der heutigen Liste; eine Aktion geht verloren.</translation>
    </message>
    <message>
        <source>The reseller relationship to {company} is removed, or that waits in the Outbox: nothing can be ordered.</source>
        <translation>Die Beziehung zu {company} ist entfernt, oder das wartet im Postausgang: nichts kann bestellt werden.</translation>
    </message>
    <message>
        <source>The role {role} may do this only where Settings allow it. It is open to: {roles}.</source>
        <translation>Die Rolle {role} darf das nur, wo die Einstellungen es erlauben. Offen für: {roles}.</translation>
    </message>
    <message>
        <source>The role {role} may not do this at 21Vianet. It is open to: {roles}.</source>
        <translation>Die Rolle {role} darf das bei 21Vianet nicht. Offen für: {roles}.</translation>
    </message>
    <message>
        <source>The role {role} may not do this. It is open to: {roles}.</source>
        <translation>Die Rolle {role} darf das nicht. Offen für: {roles}.</translation>
    </message>
    <message>
        <source>The server that tells of new versions answered with an error ({status}).</source>
        <translation>Der Server, der neue Versionen meldet, antwortete mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>The server that tells of new versions could not be reached.</source>
        <translation>Der Server, der neue Versionen meldet, war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server that tells of new versions did not answer in time.</source>
        <translation>Der Server, der neue Versionen meldet, antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server that tells of new versions pointed to an insecure address, which was not followed.</source>
        <translation>Der Server, der neue Versionen meldet, verwies auf eine unsichere Adresse; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the standard settings hold. The old file was kept beside it; customers and orders are not touched.</source>
        <translation>Die Einstellungsdatei war nicht lesbar, daher gelten die Standardeinstellungen. Die alte Datei liegt daneben; Kunden und Bestellungen sind unberührt.</translation>
    </message>
    <message>
        <source>The seven days of every licence of {name} are over: fewer only from the renewal on.</source>
        <translation>Die sieben Tage jeder Lizenz von {name} sind vorbei: weniger erst ab der Verlängerung.</translation>
    </message>
    <message>
        <source>The term can end from {first} to {full}.</source>
        <translation>Die Laufzeit kann vom {first} bis zum {full} enden.</translation>
    </message>
    <message>
        <source>The term of {name} ended on {ends_on} and goes on by the month, at a higher price: it can only be cancelled.</source>
        <translation>Die Laufzeit von {name} endete am {ends_on} und läuft monatlich teurer weiter: Es kann nur gekündigt werden.</translation>
    </message>
    <message>
        <source>The term of {name} ended on {ends_on}: nothing of it can be changed or brought back.</source>
        <translation>Die Laufzeit von {name} endete am {ends_on}: Nichts davon kann geändert oder zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The term of {name} is over: nothing of it can be changed or brought back.</source>
        <translation>Die Laufzeit von {name} ist vorbei: Nichts davon kann geändert oder zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The term of {target} is shorter, so it cannot take the licences over.</source>
        <translation>Die Laufzeit von {target} ist kürzer; es kann die Lizenzen nicht übernehmen.</translation>
    </message>
    <message>
        <source>The {qualification} qualification is in review since {since}.</source>
        <translation>Die Qualifikation {qualification} wird seit {since} geprüft.</translation>
    </message>
    <message>
        <source>The {qualification} qualification is still in review.</source>
        <translation>Die Qualifikation {qualification} wird noch geprüft.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Nothing was changed.</source>
        <translation>Es gibt keine Datei „{name}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This change is on its way or done, so it cannot be taken back any more. Nothing was changed.</source>
        <translation>Diese Änderung ist unterwegs oder ausgeführt und lässt sich nicht mehr zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This changed meanwhile. Nothing was written; look at it again and repeat what still fits.</source>
        <translation>Dies hat sich inzwischen geändert. Nichts wurde geschrieben; sehen Sie es noch einmal an und wiederholen Sie, was noch passt.</translation>
    </message>
    <message>
        <source>This data is open in another window of CSP Desktop (computer: {computer}). Nothing was changed. Close that window, then try again.</source>
        <translation>Diese Daten sind in einem anderen Fenster von CSP Desktop geöffnet (Computer: {computer}). Nichts wurde geändert. Schließen Sie jenes Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This day has not come yet (UTC).</source>
        <translation>Dieser Tag ist noch nicht gekommen (UTC).</translation>
    </message>
    <message>
        <source>This file holds no list of offers. Choose Partner Center&apos;s list of offers; nothing was changed.</source>
        <translation>Diese Datei enthält keine Angebotsliste. Wählen Sie die Angebotsliste des Partner Centers; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not here any more; it may have been withdrawn in another window. Nothing was changed.</source>
        <translation>Dies ist nicht mehr da; vielleicht wurde es in einem anderen Fenster zurückgezogen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This trial does not convert. Buy a paid offer before it ends; the data stays.</source>
        <translation>Diese Testversion lässt sich nicht umwandeln. Kaufen Sie vor ihrem Ende ein kostenpflichtiges Angebot; die Daten bleiben.</translation>
    </message>
    <message>
        <source>This trial is ordered already.</source>
        <translation>Diese Testversion ist schon bestellt.</translation>
    </message>
    <message>
        <source>This trial was used already; each customer has it once.</source>
        <translation>Diese Testversion wurde schon genutzt; jeder Kunde erhält sie einmal.</translation>
    </message>
    <message>
        <source>This version does not send to Partner Center. Place it by hand and mark it as placed.</source>
        <translation>Diese Version sendet nichts an das Partner Center. Führen Sie es von Hand aus und markieren Sie es als ausgeführt.</translation>
    </message>
    <message>
        <source>Trials are not sold in this cloud.</source>
        <translation>Testversionen werden in dieser Cloud nicht verkauft.</translation>
    </message>
    <message>
        <source>Use the customer&apos;s address, not one of your own domain.</source>
        <translation>Verwenden Sie die Adresse des Kunden, keine Ihrer eigenen Domäne.</translation>
    </message>
    <message>
        <source>Was on sale until {valid_to}.</source>
        <translation>War im Verkauf bis {valid_to}.</translation>
    </message>
    <message>
        <source>What the server sent is not the news of a version.</source>
        <translation>Was der Server sandte, ist keine Nachricht von einer Version.</translation>
    </message>
    <message>
        <source>What the server sent is too large for the news of a version (more than {kilobytes} KB).</source>
        <translation>Was der Server sandte, ist zu groß für die Nachricht von einer Version (mehr als {kilobytes} KB).</translation>
    </message>
    <message>
        <source>What was scheduled for the renewal is dropped.</source>
        <translation>Was für die Verlängerung geplant war, entfällt.</translation>
    </message>
    <message>
        <source>Where to look for new versions is not set up soundly ({member}), so nothing is looked for.</source>
        <translation>Wo nach neuen Versionen gesucht wird, ist nicht richtig eingerichtet ({member}), darum wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Without a renewal it goes on after {ends_on} month by month, at a higher price, until cancelled.</source>
        <translation>Ohne Verlängerung läuft es nach dem {ends_on} monatlich teurer weiter, bis es gekündigt wird.</translation>
    </message>
    <message>
        <source>not an offer but {found}</source>
        <translation>kein Angebot, sondern {found}</translation>
    </message>
    <message>
        <source>the fewest licences ({minimum}) are more than the most ({maximum})</source>
        <translation>die kleinste Anzahl von Lizenzen ({minimum}) übersteigt die größte ({maximum})</translation>
    </message>
    <message>
        <source>the same id stands in the file twice; the last one counts</source>
        <translation>dieselbe ID steht zweimal in der Datei; die letzte gilt</translation>
    </message>
    <message>
        <source>{count} subscription(s) are still active: {names}. Suspend each of them first.</source>
        <translation>{count} Abonnements sind noch aktiv: {names}. Setzen Sie zuerst jedes davon aus.</translation>
    </message>
    <message>
        <source>{day} has passed; only today and later days can be tried.</source>
        <translation>{day} ist vorbei; nur heute und spätere Tage lassen sich ausprobieren.</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>{member} fehlt</translation>
    </message>
    <message>
        <source>{member} is not usable ({found})</source>
        <translation>{member} ist nicht verwendbar ({found})</translation>
    </message>
    <message>
        <source>{member} is out of range ({found})</source>
        <translation>{member} liegt außerhalb des Bereichs ({found})</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} licences can be ordered.</source>
        <translation>{minimum} bis {maximum} Lizenzen können bestellt werden.</translation>
    </message>
    <message>
        <source>{names} is still active. Suspend it first.</source>
        <translation>{names} ist noch aktiv. Setzen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>{name} can be reactivated until {expires_on}; its deletion can be recorded only after that day.</source>
        <translation>{name} kann bis {expires_on} reaktiviert werden; die Löschung lässt sich erst nach diesem Tag erfassen.</translation>
    </message>
    <message>
        <source>{name} cannot be cancelled any more; the whole term is owed.</source>
        <translation>{name} kann nicht mehr gekündigt werden; die ganze Laufzeit ist zu bezahlen.</translation>
    </message>
    <message>
        <source>{name} cannot be upgraded to {target}.</source>
        <translation>{name} kann kein Upgrade auf {target} erhalten.</translation>
    </message>
    <message>
        <source>{name} could be cancelled until {cancellable_until}; now the whole term is owed.</source>
        <translation>{name} war bis {cancellable_until} kündbar; nun ist die ganze Laufzeit zu bezahlen.</translation>
    </message>
    <message>
        <source>{name} expired on {expires_on} and keeps its place until its deletion is recorded.</source>
        <translation>{name} ist am {expires_on} abgelaufen und behält den Platz, bis die Löschung erfasst ist.</translation>
    </message>
    <message>
        <source>{name} expired on {expires_on}: it cannot be reactivated and its data is lost.</source>
        <translation>{name} ist am {expires_on} abgelaufen: Es kann nicht reaktiviert werden, die Daten sind verloren.</translation>
    </message>
    <message>
        <source>{name} has a monthly term; a longer one cannot be made to end with it.</source>
        <translation>{name} hat eine Monatslaufzeit; eine längere kann nicht mit ihr enden.</translation>
    </message>
    <message>
        <source>{name} has a term of several years, and its billing is fixed with it.</source>
        <translation>{name} läuft über mehrere Jahre, und die Abrechnung ist damit fest.</translation>
    </message>
    <message>
        <source>{name} has the longest term there is; another can be scheduled for the renewal.</source>
        <translation>{name} hat die längste Laufzeit; für die Verlängerung kann eine andere geplant werden.</translation>
    </message>
    <message>
        <source>{name} is already ordered and waits in the Outbox.</source>
        <translation>{name} ist schon bestellt und wartet im Postausgang.</translation>
    </message>
    <message>
        <source>{name} is being renewed, which may take until {until}. Until then nothing of it can be changed.</source>
        <translation>{name} wird gerade verlängert; das kann bis {until} dauern. Bis dahin ist nichts daran zu ändern.</translation>
    </message>
    <message>
        <source>{name} is billed by usage, every month.</source>
        <translation>{name} wird monatlich nach Nutzung abgerechnet.</translation>
    </message>
    <message>
        <source>{name} is billed like that already.</source>
        <translation>{name} wird schon so abgerechnet.</translation>
    </message>
    <message>
        <source>{name} is kept until {kept_until}; its deletion can be recorded only after that day.</source>
        <translation>{name} wird bis {kept_until} aufbewahrt; erst danach kann die Löschung vermerkt werden.</translation>
    </message>
    <message>
        <source>{name} is not a trial.</source>
        <translation>{name} ist keine Testversion.</translation>
    </message>
    <message>
        <source>{name} is not active.</source>
        <translation>{name} ist nicht aktiv.</translation>
    </message>
    <message>
        <source>{name} is not over: its deletion can be recorded once its term has ended and its data is gone.</source>
        <translation>{name} ist nicht vorbei: Die Löschung kann vermerkt werden, wenn die Laufzeit geendet hat und die Daten weg sind.</translation>
    </message>
    <message>
        <source>{name} is not suspended.</source>
        <translation>{name} ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>{name} is only ordered and waits in the Outbox: change the order, or withdraw it there.</source>
        <translation>{name} ist nur bestellt und wartet im Postausgang: Ändern Sie die Bestellung oder ziehen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>{name} is suspended and keeps its place.</source>
        <translation>{name} ist ausgesetzt und behält den Platz.</translation>
    </message>
    <message>
        <source>{name} is suspended since {suspended_on} and keeps its place.</source>
        <translation>{name} ist seit {suspended_on} ausgesetzt und behält den Platz.</translation>
    </message>
    <message>
        <source>{name} of the same offer is suspended; reactivating it may be what you want.</source>
        <translation>{name} vom selben Angebot ist ausgesetzt; vielleicht möchten Sie es reaktivieren.</translation>
    </message>
    <message>
        <source>{name} was deleted; that cannot be undone.</source>
        <translation>{name} wurde gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{needed} customers only.</source>
        <translation>Nur für Kundentyp {needed}.</translation>
    </message>
    <message>
        <source>{target} cannot take the licences over.</source>
        <translation>{target} kann die Lizenzen nicht übernehmen.</translation>
    </message>
    <message>
        <source>{target} ends before {name} does, so it cannot take the licences over.</source>
        <translation>{target} endet vor {name} und kann die Lizenzen deshalb nicht übernehmen.</translation>
    </message>
    <message>
        <source>{target} is not active, so it cannot take the licences over.</source>
        <translation>{target} ist nicht aktiv und kann die Lizenzen deshalb nicht übernehmen.</translation>
    </message>
    <message>
        <source>{target} is not sold with the billing of {name}.</source>
        <translation>{target} wird nicht mit der Abrechnung von {name} verkauft.</translation>
    </message>
    <message>
        <source>{target} was bought less than seven days ago; it can take licences over once that window closes.</source>
        <translation>{target} wurde vor weniger als sieben Tagen gekauft; es kann Lizenzen übernehmen, sobald diese Frist endet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions or copy it to this computer; nothing was changed.</source>
        <translation>„{name}“ ist nicht lesbar. Prüfen Sie die Berechtigungen oder kopieren Sie die Datei auf diesen Computer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” ends too early (line {line}): it was cut off. Export it again; nothing was changed.</source>
        <translation>„{name}“ endet zu früh (Zeile {line}): Die Datei ist abgeschnitten. Exportieren Sie sie noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file; nothing was changed.</source>
        <translation>„{name}“ ist ein Ordner. Wählen Sie eine Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again; nothing was changed.</source>
        <translation>„{name}“ ist leer. Exportieren Sie die Datei noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a catalogue. Nothing was changed.</source>
        <translation>„{name}“ ist für einen Katalog zu tief verschachtelt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is no kind of file that can be imported. Nothing was changed.</source>
        <translation>„{name}“ ist keine Dateiart, die importiert werden kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file. Nothing was changed.</source>
        <translation>„{name}“ ist keine Textdatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON (line {line}, column {column}). Nothing was changed.</source>
        <translation>„{name}“ ist kein gültiges JSON (Zeile {line}, Spalte {column}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a catalogue ({megabytes} MB, at most {limit_megabytes} MB). Nothing was changed.</source>
        <translation>„{name}“ ist für einen Katalog zu groß ({megabytes} MB, höchstens {limit_megabytes} MB). Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>new_subscription</name>
    <message numerus="yes">
        <source>%n add-on(s)</source>
        <translation>
            <numerusform>%n Add-On</numerusform>
            <numerusform>%n Add-Ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) can go with it.</source>
        <translation>
            <numerusform>%n Add-On passt dazu.</numerusform>
            <numerusform>%n Add-Ons passen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) for it in the catalog.</source>
        <translation>
            <numerusform>%n Add-On dafür im Katalog.</numerusform>
            <numerusform>%n Add-Ons dafür im Katalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen offer(s) cannot be ordered; the reasons stand beside them.</source>
        <translation>
            <numerusform>%n gewähltes Angebot kann nicht bestellt werden; der Grund steht daneben.</numerusform>
            <numerusform>%n gewählte Angebote können nicht bestellt werden; die Gründe stehen daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), does not renew</source>
        <translation>
            <numerusform>%n Monat, verlängert sich nicht</numerusform>
            <numerusform>%n Monate, verlängert sich nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), renews by itself</source>
        <translation>
            <numerusform>%n Monat, verlängert sich automatisch</numerusform>
            <numerusform>%n Monate, verlängert sich automatisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offer(s): for other customer types or another billing</source>
        <translation>
            <numerusform>%n weiteres Angebot: für andere Kundentypen oder andere Abrechnung</numerusform>
            <numerusform>%n weitere Angebote: für andere Kundentypen oder andere Abrechnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) chosen</source>
        <translation>
            <numerusform>%n Angebot gewählt</numerusform>
            <numerusform>%n Angebote gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n order(s)</source>
        <translation>
            <numerusform>%n Bestellung ü&amp;bermitteln</numerusform>
            <numerusform>%n Bestellungen ü&amp;bermitteln</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, {range}</source>
        <translation>Eine Zahl, {range}</translation>
    </message>
    <message>
        <source>A running term keeps its last day: choose it now.</source>
        <translation>Eine laufende Laufzeit behält ihren letzten Tag: Wählen Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>A trial just expires at its end.</source>
        <translation>Eine Testversion läuft an ihrem Ende einfach ab.</translation>
    </message>
    <message>
        <source>A trial takes no add-ons until it is converted.</source>
        <translation>Zu einer Testversion gibt es vor der Umwandlung keine Add-Ons.</translation>
    </message>
    <message>
        <source>A year that is billed monthly may cost more than one that is paid up front.</source>
        <translation>Ein monatlich abgerechnetes Jahr kann mehr kosten als ein im Voraus bezahltes.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-Ons</translation>
    </message>
    <message numerus="yes">
        <source>After Submit %n order(s) wait in the Outbox. Until they are sent, they can be taken back.</source>
        <translation>
            <numerusform>Nach dem Übermitteln wartet %n Bestellung im Postausgang. Bis zum Senden kann sie zurückgenommen werden.</numerusform>
            <numerusform>Nach dem Übermitteln warten %n Bestellungen im Postausgang. Bis zum Senden können sie zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {day} it goes on for {term}, at the price of that day.</source>
        <translation>Nach dem {day} geht es für {term} weiter, zum Preis jenes Tages.</translation>
    </message>
    <message>
        <source>After {day} the trial becomes {seats} paid licences for a year, billed monthly, unless that is switched off before.</source>
        <translation>Nach dem {day} werden aus der Testversion {seats} bezahlte Lizenzen für ein Jahr, monatlich abgerechnet, wenn das nicht vorher ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>All days are UTC days, and count from the day on which Partner Center takes the order.</source>
        <translation>Alle Tage sind UTC-Tage und zählen ab dem Tag, an dem das Partner Center die Bestellung annimmt.</translation>
    </message>
    <message>
        <source>Already ordered, waits in the Outbox.</source>
        <translation>Schon bestellt, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>An add-on is billed like the offer above it. Limits are checked as you type.</source>
        <translation>Ein Add-On wird wie das Angebot darüber abgerechnet. Grenzen werden bei der Eingabe geprüft.</translation>
    </message>
    <message>
        <source>Are its conditions met?</source>
        <translation>Sind die Bedingungen erfüllt?</translation>
    </message>
    <message>
        <source>At its end a trial becomes 25 paid licences for a year, billed monthly.</source>
        <translation>An ihrem Ende werden aus einer Testversion 25 bezahlte Lizenzen für ein Jahr, monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>Mindestens {count}</translation>
    </message>
    <message>
        <source>Billed every month by what was used, such as Azure. No licences are counted and nothing is fixed in advance.</source>
        <translation>Monatlich nach Verbrauch abgerechnet, wie Azure. Es werden keine Lizenzen gezählt, und nichts ist im Voraus festgelegt.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Bound for a month at a time, at the price of the day. Fewer licences, or none, from each renewal on. Fits people who come and go.</source>
        <translation>Jeweils für einen Monat gebunden, zum Preis des Tages. Ab jeder Verlängerung weniger oder keine Lizenzen. Passt, wo Menschen kommen und gehen.</translation>
    </message>
    <message>
        <source>Bound for a term. How long?</source>
        <translation>Für eine Laufzeit gebunden. Wie lange?</translation>
    </message>
    <message>
        <source>Bound, price fixed</source>
        <translation>Gebunden, Preis fest</translation>
    </message>
    <message>
        <source>Cancel or give back</source>
        <translation>Kündigen oder zurückgeben</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Change billing: {billing}</source>
        <translation>Abrechnung ändern: {billing}</translation>
    </message>
    <message>
        <source>Choose offers for {company}</source>
        <translation>Angebote für {company} wählen</translation>
    </message>
    <message>
        <source>Does not renew: {day} is the last day of the term.</source>
        <translation>Verlängert sich nicht: {day} ist der letzte Tag der Laufzeit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Expired on {day}, keeps its place until its deletion is recorded.</source>
        <translation>Am {day} abgelaufen, behält den Platz, bis die Löschung erfasst ist.</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Friendly name of {offer}</source>
        <translation>Anzeigename von {offer}</translation>
    </message>
    <message>
        <source>Full credit</source>
        <translation>Volle Gutschrift</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n offer(s) that do not fit</source>
        <translation>
            <numerusform>%n unpassendes Angebot ausblenden</numerusform>
            <numerusform>%n unpassende Angebote ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>How should {company} be billed?</source>
        <translation>Wie soll mit {company} abgerechnet werden?</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>It is ordered; change it in the Outbox.</source>
        <translation>Es ist bestellt; ändern Sie es im Postausgang.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences allowed</source>
        <translation>Erlaubte Lizenzen</translation>
    </message>
    <message>
        <source>Licences and add-ons</source>
        <translation>Lizenzen und Add-Ons</translation>
    </message>
    <message>
        <source>Licences may go up or down on any day</source>
        <translation>Lizenzen dürfen an jedem Tag steigen oder sinken</translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation>Lizenzen von {offer}</translation>
    </message>
    <message>
        <source>Licences, billed annually</source>
        <translation>Lizenzen, jährlich</translation>
    </message>
    <message>
        <source>Licences, billed monthly</source>
        <translation>Lizenzen, monatlich</translation>
    </message>
    <message>
        <source>Names, offer IDs and products are searched; every word must be in one of them.</source>
        <translation>Durchsucht werden Namen, Angebots-IDs und Produkte; jedes Wort muss in einem davon vorkommen.</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>Neue Abonnements</translation>
    </message>
    <message>
        <source>No add-ons in the catalog for this offer.</source>
        <translation>Im Katalog gibt es zu diesem Angebot keine Add-Ons.</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Noch keine Angebote</translation>
    </message>
    <message>
        <source>Not for this customer or not with this billing</source>
        <translation>Nicht für diesen Kunden oder nicht mit dieser Abrechnung</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>Keine Kosten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here fits this customer and billing</source>
        <translation>Nichts hier passt zu diesem Kunden und dieser Abrechnung</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What waits in the Outbox can be withdrawn until it is sent, and is safe there if this computer stops.</source>
        <translation>Noch wurde nichts gesendet. Was im Postausgang wartet, lässt sich bis zum Senden zurückziehen und ist dort sicher, wenn dieser Computer ausfällt.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offer and its add-ons</source>
        <translation>Angebot und seine Add-Ons</translation>
    </message>
    <message>
        <source>Free of charge for about 30 days with a fixed number of licences. A legacy trial is converted before it ends; one of new commerce becomes paid by itself unless that is switched off. Trials can also be ticked beside paid offers.</source>
        <translation>Etwa 30 Tage kostenlos mit fester Lizenzanzahl. Eine Legacy-Testversion wird vor ihrem Ende umgewandelt; eine von New Commerce wird von selbst kostenpflichtig, wenn das nicht ausgeschaltet wird. Testversionen können auch neben bezahlten Angeboten gewählt werden.</translation>
    </message>
    <message>
        <source>After {day} it goes on in a paid monthly extension.</source>
        <translation>Nach dem {day} läuft es monatlich kostenpflichtig weiter.</translation>
    </message>
    <message>
        <source>Does not renew: after {day} it goes on in a paid monthly extension, at a higher price, until cancelled.</source>
        <translation>Verlängert sich nicht: Nach dem {day} läuft es monatlich kostenpflichtig und teurer weiter, bis es gekündigt wird.</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>Volle Erstattung</translation>
    </message>
    <message>
        <source>Goes with {bases}.</source>
        <translation>Gehört zu {bases}.</translation>
    </message>
    <message>
        <source>How often is it billed?</source>
        <translation>Wie oft wird abgerechnet?</translation>
    </message>
    <message>
        <source>It ends: {day} is its last day.</source>
        <translation>Es endet: {day} ist der letzte Tag.</translation>
    </message>
    <message>
        <source>Legacy (licence-based offers)</source>
        <translation>Legacy (lizenzbasierte Angebote)</translation>
    </message>
    <message>
        <source>Licences may go up on any day</source>
        <translation>Lizenzen können jederzeit mehr werden</translation>
    </message>
    <message>
        <source>Limits are checked as you type.</source>
        <translation>Grenzen werden beim Tippen geprüft.</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>New Commerce</translation>
    </message>
    <message>
        <source>No offer for this customer is sold so.</source>
        <translation>Kein Angebot für diesen Kunden wird so verkauft.</translation>
    </message>
    <message>
        <source>Not sold in this cloud: {cloud}.</source>
        <translation>In dieser Cloud nicht verkauft: {cloud}.</translation>
    </message>
    <message>
        <source>One invoice a month. The price holds for 12 months, and licences can be added or removed on any day. Fits where the number of people changes.</source>
        <translation>Eine Rechnung im Monat. Der Preis gilt 12 Monate, und Lizenzen können an jedem Tag dazukommen oder wegfallen. Passt, wo die Zahl der Menschen schwankt.</translation>
    </message>
    <message>
        <source>One invoice for the whole year. The price holds for 12 months; licences can still change and are then credited or charged in proportion.</source>
        <translation>Eine Rechnung für das ganze Jahr. Der Preis gilt 12 Monate; Lizenzen können sich trotzdem ändern und werden dann anteilig gutgeschrieben oder berechnet.</translation>
    </message>
    <message>
        <source>Only {range}</source>
        <translation>Nur {range}</translation>
    </message>
    <message>
        <source>Open the line below to see the offers, and why they do not.</source>
        <translation>Öffnen Sie die Zeile unten, um die Angebote und die Gründe zu sehen.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Order {number}: {billing}</source>
        <translation>Bestellung {number}: {billing}</translation>
    </message>
    <message>
        <source>Ordered for {company}</source>
        <translation>Bestellt für {company}</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>Andere Angebote</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>Im Voraus bezahlt</translation>
    </message>
    <message>
        <source>Price stays fixed</source>
        <translation>Preis bleibt fest</translation>
    </message>
    <message>
        <source>Renews by itself after {day} for {term}, at the price of that day.</source>
        <translation>Verlängert sich nach dem {day} von selbst für {term}, zum Preis jenes Tages.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Überprüfen und übermitteln</translation>
    </message>
    <message numerus="yes">
        <source>Show %n add-on(s)</source>
        <translation>
            <numerusform>%n Add-On anzeigen</numerusform>
            <numerusform>%n Add-Ons anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more add-on(s)</source>
        <translation>
            <numerusform>%n weiteres Add-On anzeigen</numerusform>
            <numerusform>%n weitere Add-Ons anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show add-ons</source>
        <translation>Add-Ons zeigen</translation>
    </message>
    <message>
        <source>Show only the chosen add-ons</source>
        <translation>Nur die gewählten Add-Ons anzeigen</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Suspend {name}</source>
        <translation>{name} aussetzen</translation>
    </message>
    <message>
        <source>Suspended since {day}, keeps its place.</source>
        <translation>Ausgesetzt seit {day}, behält den Platz.</translation>
    </message>
    <message>
        <source>Suspending later ends no bill: it goes on until the end of the term, and the renewal is switched off.</source>
        <translation>Späteres Aussetzen beendet keine Rechnung: Sie läuft bis zum Ende der Laufzeit, und die Verlängerung wird ausgeschaltet.</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>{count} nehmen</translation>
    </message>
    <message>
        <source>The catalog holds no offer that can be ordered here.</source>
        <translation>Der Katalog enthält kein Angebot, das hier bestellt werden kann.</translation>
    </message>
    <message>
        <source>The catalog is being read.</source>
        <translation>Der Katalog wird gelesen.</translation>
    </message>
    <message>
        <source>The catalog is empty. Import the list of offers of Partner Center first.</source>
        <translation>Der Katalog ist leer. Importieren Sie zuerst die Angebotsliste des Partner Centers.</translation>
    </message>
    <message>
        <source>The conditions are met, as you confirmed.</source>
        <translation>Die Bedingungen sind erfüllt, wie Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>The first term is shorter and charged in proportion; the next ones are full.</source>
        <translation>Die erste Laufzeit ist kürzer und wird anteilig berechnet; die folgenden sind voll.</translation>
    </message>
    <message>
        <source>The licences of a trial cannot change while it runs.</source>
        <translation>Die Lizenzen einer Testversion lassen sich während ihrer Laufzeit nicht ändern.</translation>
    </message>
    <message>
        <source>The orders are being queued.</source>
        <translation>Die Bestellungen werden vorgemerkt.</translation>
    </message>
    <message>
        <source>The price holds for the year. Licences can be added on any day, but given back or cancelled only within {window}; after that the whole year is owed.</source>
        <translation>Der Preis gilt für das Jahr. Lizenzen können jederzeit dazukommen, aber nur innerhalb der Frist ({window}) zurückgegeben oder gekündigt werden; danach ist das ganze Jahr zu bezahlen.</translation>
    </message>
    <message>
        <source>The price holds for three years. Given back or cancelled only within {window}; after that all three years are owed. Fits what is sure to be needed.</source>
        <translation>Der Preis gilt drei Jahre. Rückgabe oder Kündigung nur innerhalb der Frist ({window}); danach sind alle drei Jahre zu bezahlen. Passt für das, was sicher gebraucht wird.</translation>
    </message>
    <message>
        <source>The trial expires after {day}.</source>
        <translation>Die Testversion läuft nach dem {day} ab.</translation>
    </message>
    <message>
        <source>The trial is fixed at {count} licences: none can be added or removed while it runs.</source>
        <translation>Die Testversion hat fest {count} Lizenzen: Während der Laufzeit kommt keine hinzu und fällt keine weg.</translation>
    </message>
    <message>
        <source>This continues your draft of {moment}.</source>
        <translation>Dies setzt Ihren Entwurf vom {moment} fort.</translation>
    </message>
    <message>
        <source>Tick at least one offer.</source>
        <translation>Wählen Sie mindestens ein Angebot.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Testversionen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzungsbasiert</translation>
    </message>
    <message>
        <source>a trial never shares an order with other offers</source>
        <translation>Testversionen werden stets getrennt bestellt</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>Add-On</translation>
    </message>
    <message>
        <source>an invoice each month</source>
        <translation>jeden Monat eine Rechnung</translation>
    </message>
    <message>
        <source>an invoice each year</source>
        <translation>jedes Jahr eine Rechnung</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed by usage</source>
        <translation>nutzungsbasiert abgerechnet</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>monatlich abgerechnet</translation>
    </message>
    <message>
        <source>billing starts on {day}</source>
        <translation>Abrechnung beginnt am {day}</translation>
    </message>
    <message>
        <source>ends on {day}, cannot be extended; convert it before</source>
        <translation>endet am {day}, nicht verlängerbar; vorher umwandeln</translation>
    </message>
    <message>
        <source>ends on {day}: {offers}</source>
        <translation>endet am {day}: {offers}</translation>
    </message>
    <message>
        <source>free until {day}, then becomes paid</source>
        <translation>frei bis {day}, danach kostenpflichtig</translation>
    </message>
    <message>
        <source>its sales group has orders of its own</source>
        <translation>ihre Vertriebsgruppe hat eigene Bestellungen</translation>
    </message>
    <message>
        <source>one invoice for the whole term</source>
        <translation>eine Rechnung für die ganze Laufzeit</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>until {day}, does not renew</source>
        <translation>bis {day}, verlängert sich nicht</translation>
    </message>
    <message>
        <source>until {day}, renews by itself</source>
        <translation>bis {day}, verlängert sich von selbst</translation>
    </message>
    <message>
        <source>until {day}, then extended</source>
        <translation>bis {day}, dann teurer weiter</translation>
    </message>
    <message>
        <source>until {day}, then ends</source>
        <translation>bis {day}, dann endet es</translation>
    </message>
    <message>
        <source>until {day}, then renews</source>
        <translation>bis {day}, dann weiter</translation>
    </message>
    <message>
        <source>until {day}: suspended by then, nothing is charged</source>
        <translation>bis {day}: bei Aussetzung bis dahin keine Kosten</translation>
    </message>
    <message>
        <source>until {day}: {offers}</source>
        <translation>bis {day}: {offers}</translation>
    </message>
    <message>
        <source>until {moment}: cancelled by then, nothing is charged</source>
        <translation>bis {moment}: bis dahin gekündigt, kostet es nichts</translation>
    </message>
    <message>
        <source>until {moment}; charged by days</source>
        <translation>bis {moment}; tageweise berechnet</translation>
    </message>
    <message>
        <source>{company}. {customer} {billing}. Ordered by {author}.</source>
        <translation>{company}. {customer} {billing}. Bestellt von {author}.</translation>
    </message>
    <message>
        <source>{customer} {billing}.</source>
        <translation>{customer} {billing}.</translation>
    </message>
    <message>
        <source>{day}, a month end</source>
        <translation>{day}, ein Monatsende</translation>
    </message>
    <message>
        <source>{day}, the full term of {term}</source>
        <translation>{day}, die volle Laufzeit von {term}</translation>
    </message>
    <message>
        <source>{day}, with {name}</source>
        <translation>{day}, mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>{offer} and %n more</source>
        <translation>
            <numerusform>{offer} und %n weiteres</numerusform>
            <numerusform>{offer} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{offer}, cannot be bought</source>
        <translation>{offer}, kann nicht gekauft werden</translation>
    </message>
    <message>
        <source>{offer}, chosen</source>
        <translation>{offer}, gewählt</translation>
    </message>
    <message>
        <source>{offer}, not chosen</source>
        <translation>{offer}, nicht gewählt</translation>
    </message>
    <message>
        <source>{offer}: {reason}</source>
        <translation>{offer}: {reason}</translation>
    </message>
    <message>
        <source>{plan}: after {moment} the whole term until {day} is owed, used or not.</source>
        <translation>{plan}: Nach {moment} ist die ganze Laufzeit bis {day} zu bezahlen, ob genutzt oder nicht.</translation>
    </message>
    <message>
        <source>{segment} customer in {country}.</source>
        <translation>Kundentyp {segment}, {country}.</translation>
    </message>
    <message>
        <source>{segment} customer.</source>
        <translation>Kundentyp {segment}.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message numerus="yes">
        <source>%n change(s) withdrawn; nothing was sent.</source>
        <translation>
            <numerusform>%n Änderung zurückgezogen; nichts wurde gesendet.</numerusform>
            <numerusform>%n Änderungen zurückgezogen; nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) built on it would go too</source>
        <translation>
            <numerusform>%n darauf aufbauende Änderung würde mit zurückgezogen</numerusform>
            <numerusform>%n darauf aufbauende Änderungen würden mit zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you to decide</source>
        <translation>
            <numerusform>Sie entscheiden über %n Änderung</numerusform>
            <numerusform>Sie entscheiden über %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting here. Place each at Partner Center, then mark it as placed.</source>
        <translation>
            <numerusform>Hier wartet %n Änderung. Führen Sie sie im Partner Center aus und markieren Sie sie dann als ausgeführt.</numerusform>
            <numerusform>Hier warten %n Änderungen. Führen Sie jede im Partner Center aus und markieren Sie sie dann als ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n wartet.</numerusform>
            <numerusform>%n warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by Partner Center</source>
        <translation>Vom Partner Center angenommen</translation>
    </message>
    <message>
        <source>After: {change}</source>
        <translation>Nach: {change}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done recently</source>
        <translation>Kürzlich erledigt</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Entered by {author}</source>
        <translation>Eingegeben von {author}</translation>
    </message>
    <message>
        <source>Every order and change that you submit is kept here until it is placed, with all that it alters. It can be withdrawn until then. Open a customer to sell or change something.</source>
        <translation>Jede Bestellung und Änderung, die Sie übermitteln, bleibt mit allen Auswirkungen hier, bis sie ausgeführt ist. Bis dahin lässt sie sich zurückziehen. Öffnen Sie einen Kunden, um etwas zu verkaufen oder zu ändern.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept here and laid over what Partner Center said</source>
        <translation>Hier aufbewahrt und über das gelegt, was das Partner Center sagte</translation>
    </message>
    <message>
        <source>Mark as placed</source>
        <translation>Als ausgeführt</translation>
    </message>
    <message>
        <source>Marked as placed on {day}; part of the record since</source>
        <translation>Als ausgeführt markiert am {day}; seither Teil des Bestands</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-ID</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No change matches this search</source>
        <translation>Keine Änderung passt zu dieser Suche</translation>
    </message>
    <message>
        <source>No such changes</source>
        <translation>Keine solchen Änderungen</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open subscription</source>
        <translation>Abonnement öffnen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Place first: {change}</source>
        <translation>Zuerst ausführen: {change}</translation>
    </message>
    <message>
        <source>Send before</source>
        <translation>Senden bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Alle %n zurückziehen</numerusform>
            <numerusform>Alle %n zurückziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn before it was sent; it can be entered again</source>
        <translation>Vor dem Senden zurückgezogen; kann neu eingegeben werden</translation>
    </message>
    <message>
        <source>Would expire</source>
        <translation>Würde ablaufen</translation>
    </message>
    <message>
        <source>You place it and mark it as placed</source>
        <translation>Sie führen es aus und markieren es als ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>{count}, can be withdrawn until they are placed</source>
        <translation>{count}, können bis zur Ausführung zurückgezogen werden</translation>
    </message>
    <message>
        <source>{state}: it may have arrived at Partner Center, so it cannot be taken back now.</source>
        <translation>{state}: Es ist vielleicht im Partner Center angekommen, daher lässt es sich jetzt nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Nothing can be written there, so nothing was saved. Choose another folder.</source>
        <translation>Dort kann nichts geschrieben werden, also wurde nichts gespeichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A domain such as partner.example, without the part before @.</source>
        <translation>Eine Domäne wie partner.example, ohne den Teil vor dem @.</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>Konto beschränkt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>Abrechnungstag</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day of the month of your billing date.</source>
        <translation>Tag des Monats Ihres Abrechnungsdatums.</translation>
    </message>
    <message>
        <source>Decides how long a suspended subscription can be brought back, and what is sold.</source>
        <translation>Bestimmt, wie lange ein ausgesetztes Abonnement reaktiviert werden kann und was verkauft wird.</translation>
    </message>
    <message>
        <source>Helpdesk and billing may sell</source>
        <translation>Helpdesk und Abrechnung dürfen verkaufen</translation>
    </message>
    <message>
        <source>It contains invisible control characters; type it anew.</source>
        <translation>Enthält unsichtbare Steuerzeichen; geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Legacy billing can change</source>
        <translation>Legacy-Abrechnung ist änderbar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look for new versions once a day</source>
        <translation>Einmal am Tag nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, it is fixed</source>
        <translation>Nein, sie ist fest</translation>
    </message>
    <message>
        <source>No, they read only</source>
        <translation>Nein, sie lesen nur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>One small file is asked for, and nothing is sent but that plain request: nothing about you or your customers. A new version is only told, never installed by itself.</source>
        <translation>Eine kleine Datei wird abgerufen, und nichts als dieser einfache Abruf wird gesendet: nichts über Sie oder Ihre Kunden. Eine neue Version wird nur gemeldet, nie von selbst installiert.</translation>
    </message>
    <message>
        <source>Partner qualifications</source>
        <translation>Partnerqualifikationen</translation>
    </message>
    <message>
        <source>Partner&apos;s country</source>
        <translation>Land des Partners</translation>
    </message>
    <message>
        <source>Partner&apos;s e-mail domain</source>
        <translation>E-Mail-Domäne des Partners</translation>
    </message>
    <message>
        <source>Some offers are sold in some countries only.</source>
        <translation>Manche Angebote werden nur in manchen Ländern verkauft.</translation>
    </message>
    <message>
        <source>Special prices that you may sell.</source>
        <translation>Sonderpreise, die Sie verkaufen dürfen.</translation>
    </message>
    <message>
        <source>Stands beside each change you enter.</source>
        <translation>Steht neben jeder Änderung, die Sie eingeben.</translation>
    </message>
    <message>
        <source>Such as partner.example. Customers cannot use an address there.</source>
        <translation>Etwa partner.example. Kunden können dort keine Adresse verwenden.</translation>
    </message>
    <message>
        <source>Whether Partner Center restricts your partner account.</source>
        <translation>Ob das Partner Center Ihr Partnerkonto beschränkt.</translation>
    </message>
    <message>
        <source>Whether helpdesk agents and billing admins may order and manage subscriptions. The sources differ by year, so nothing is allowed until you say so; in China helpdesk agents never may.</source>
        <translation>Ob Helpdesk-Agents und Abrechnungsadministratoren bestellen und Abonnements verwalten dürfen. Die Quellen unterscheiden sich je nach Jahr; nichts ist erlaubt, bis Sie es sagen. In China dürfen Helpdesk-Agents es nie.</translation>
    </message>
    <message>
        <source>Whether the billing frequency of a legacy subscription can be changed. It was fixed in 2018; later Partner Center changed it for a whole order at once.</source>
        <translation>Ob die Abrechnungshäufigkeit eines Legacy-Abonnements geändert werden kann. 2018 war sie fest; später änderte Partner Center sie für eine ganze Bestellung auf einmal.</translation>
    </message>
    <message>
        <source>While it is not known, nothing is refused because of it.</source>
        <translation>Solange es nicht bekannt ist, wird deswegen nichts abgewiesen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, as since 2019</source>
        <translation>Ja, wie seit 2019</translation>
    </message>
    <message>
        <source>Yes, nothing new can be ordered</source>
        <translation>Ja, nichts Neues bestellbar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
</context>
<context>
    <name>subscription_form</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>%n Tag kostenfrei</numerusform>
            <numerusform>%n Tage kostenfrei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n Tag ausgesetzt</numerusform>
            <numerusform>%n Tage ausgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more add-on(s)…</source>
        <translation>
            <numerusform>%n weiteres Add-On…</numerusform>
            <numerusform>%n weitere Add-Ons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {days}</source>
        <translation>+ {days}</translation>
    </message>
    <message>
        <source>A trial does not renew</source>
        <translation>Eine Testversion verlängert sich nicht</translation>
    </message>
    <message>
        <source>A trial is not billed.</source>
        <translation>Eine Testversion wird nicht abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Active for %n day(s)</source>
        <translation>
            <numerusform>%n Tag aktiv</numerusform>
            <numerusform>%n Tage aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n month(s)</source>
        <translation>
            <numerusform>%n Monat aktiv</numerusform>
            <numerusform>%n Monate aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n year(s)</source>
        <translation>
            <numerusform>%n Jahr aktiv</numerusform>
            <numerusform>%n Jahre aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-on of {name}</source>
        <translation>Add-On von {name}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>Nach {day}</translation>
    </message>
    <message numerus="yes">
        <source>Also reactivate its %n suspended add-on(s), after it</source>
        <translation>
            <numerusform>Danach auch das %n ausgesetzte Add-On reaktivieren</numerusform>
            <numerusform>Danach auch die %n ausgesetzten Add-Ons reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}.</source>
        <translation>Mindestens {count}.</translation>
    </message>
    <message>
        <source>At least {count}. To stop it, suspend it.</source>
        <translation>Mindestens {count}. Um es zu beenden, setzen Sie es aus.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Becomes paid by itself</source>
        <translation>Wird von selbst kostenpflichtig</translation>
    </message>
    <message>
        <source>Becomes paid by itself on {day} (UTC)</source>
        <translation>Wird am {day} (UTC) von selbst kostenpflichtig</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bound until {day} (UTC)</source>
        <translation>Gebunden bis {day} (UTC)</translation>
    </message>
    <message>
        <source>Buy a paid offer</source>
        <translation>Kostenpflichtiges Angebot kaufen</translation>
    </message>
    <message>
        <source>Can be resumed until {day} (UTC)</source>
        <translation>Kann bis {day} (UTC) fortgesetzt werden</translation>
    </message>
    <message>
        <source>Cancel subscription…</source>
        <translation>Abonnement kündigen…</translation>
    </message>
    <message>
        <source>Cancellation queued</source>
        <translation>Kündigung vorgemerkt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Change the billing…</source>
        <translation>Abrechnung ändern…</translation>
    </message>
    <message>
        <source>Change the waiting order: {name}, {licences}</source>
        <translation>Wartende Bestellung ändern: {name}, {licences}</translation>
    </message>
    <message>
        <source>Continued from what you typed on {moment}.</source>
        <translation>Fortgesetzt mit Ihren Eingaben vom {moment}.</translation>
    </message>
    <message>
        <source>Convert to a paid subscription…</source>
        <translation>In ein kostenpflichtiges Abonnement umwandeln…</translation>
    </message>
    <message>
        <source>Copy subscription ID</source>
        <translation>Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>Could be resumed until {day} (UTC)</source>
        <translation>Könnte bis {day} (UTC) fortgesetzt werden</translation>
    </message>
    <message>
        <source>Customer request</source>
        <translation>Kundenwunsch</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Discard what you changed here</source>
        <translation>Ihre Änderungen hier verwerfen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired on {day} (UTC)</source>
        <translation>Am {day} (UTC) abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expires on {day} (UTC)</source>
        <translation>Läuft am {day} (UTC) ab</translation>
    </message>
    <message>
        <source>Expires on {day} (UTC) at the earliest</source>
        <translation>Läuft frühestens am {day} (UTC) ab</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>Erste Abrechnung</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Erste Laufzeit</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences after the conversion</source>
        <translation>Lizenzen nach der Umwandlung</translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation>Lizenzen von {offer}</translation>
    </message>
    <message>
        <source>Marked as cancelled: a suspension that is not offered for reactivation.</source>
        <translation>Als gekündigt markiert: eine Aussetzung, die nicht zur Reaktivierung angeboten wird.</translation>
    </message>
    <message>
        <source>Marked as cancelled: not offered for reactivation, yet possible until {day}.</source>
        <translation>Als gekündigt markiert: nicht zur Reaktivierung angeboten, doch bis {day} möglich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>No add-on is called so.</source>
        <translation>Kein Add-On heißt so.</translation>
    </message>
    <message>
        <source>Non-payment</source>
        <translation>Nichtbezahlung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off: after {day} (UTC) it goes on in a paid monthly extension</source>
        <translation>Aus: nach dem {day} (UTC) läuft es monatlich kostenpflichtig weiter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Once Partner Center shows it as deleted, record that here: its place becomes free, and the offer can be bought anew.</source>
        <translation>Sobald das Partner Center es als gelöscht zeigt, erfassen Sie das hier: Der Platz wird frei, und das Angebot kann neu gekauft werden.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Opened, first billed</source>
        <translation>Eröffnet, erste Abrechnung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Partner Center is still setting it up; its status cannot change yet.</source>
        <translation>Das Partner Center richtet es noch ein; der Status kann noch nicht geändert werden.</translation>
    </message>
    <message>
        <source>Reactivation queued</source>
        <translation>Reaktivierung vorgemerkt</translation>
    </message>
    <message>
        <source>Record deletion</source>
        <translation>Löschung erfassen</translation>
    </message>
    <message>
        <source>Record its deletion…</source>
        <translation>Löschung erfassen…</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Rest of the term</source>
        <translation>Rest der Laufzeit</translation>
    </message>
    <message>
        <source>Set with the conversion</source>
        <translation>Wird mit der Umwandlung gesetzt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show its changes in the Outbox</source>
        <translation>Seine Änderungen im Postausgang zeigen</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Übermitteln</translation>
    </message>
    <message>
        <source>Subscription ID {id}</source>
        <translation>Abonnement-ID {id}</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspension queued</source>
        <translation>Aussetzung vorgemerkt</translation>
    </message>
    <message>
        <source>Take back the cancellation that waits in the Outbox</source>
        <translation>Die Kündigung, die im Postausgang wartet, zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the reactivation that waits in the Outbox</source>
        <translation>Die Reaktivierung, die im Postausgang wartet, zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the suspension that waits in the Outbox</source>
        <translation>Die Aussetzung, die im Postausgang wartet, zurücknehmen</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>The customer has it. To stop it, open it and suspend it.</source>
        <translation>Der Kunde hat es. Um es zu beenden, öffnen Sie es und setzen Sie es aus.</translation>
    </message>
    <message>
        <source>To stop an add-on, open it and suspend it.</source>
        <translation>Um ein Add-On zu beenden, öffnen Sie es und setzen Sie es aus.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, last day</source>
        <translation>Heute, letzter Tag</translation>
    </message>
    <message>
        <source>Today, suspended</source>
        <translation>Heute, ausgesetzt</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Test begann</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Test endet</translation>
    </message>
    <message>
        <source>Trial, ended</source>
        <translation>Test, beendet</translation>
    </message>
    <message>
        <source>Trial, {left}</source>
        <translation>Test, {left}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Until renewal</source>
        <translation>Bis zur Verlängerung</translation>
    </message>
    <message>
        <source>Until sent</source>
        <translation>Bis zum Senden</translation>
    </message>
    <message>
        <source>Dropped without a word by fewer or more licences, a suspension, or auto-renew off</source>
        <translation>Entfällt ohne Meldung bei weniger oder mehr Lizenzen, beim Aussetzen oder ohne automatische Verlängerung</translation>
    </message>
    <message>
        <source>Expires on {day} at the earliest, {days} after the suspension.</source>
        <translation>Läuft frühestens am {day} ab, {days} nach dem Aussetzen.</translation>
    </message>
    <message>
        <source>Expires on {day}, {days} after the suspension.</source>
        <translation>Läuft am {day} ab, {days} nach dem Aussetzen.</translation>
    </message>
    <message>
        <source>Final. Possible until {moment}, with the days not used refunded</source>
        <translation>Endgültig. Möglich bis {moment}, die nicht genutzten Tage werden erstattet</translation>
    </message>
    <message>
        <source>Final. Possible until {moment}; all refunded until {full}</source>
        <translation>Endgültig. Möglich bis {moment}; volle Erstattung bis {full}</translation>
    </message>
    <message>
        <source>Fixed during a trial.</source>
        <translation>Während einer Testversion fest.</translation>
    </message>
    <message>
        <source>From the next charge on</source>
        <translation>Ab der nächsten Belastung</translation>
    </message>
    <message>
        <source>From the renewal on {day} (UTC)</source>
        <translation>Ab der Verlängerung am {day} (UTC)</translation>
    </message>
    <message>
        <source>Here: {moment}</source>
        <translation>Hier: {moment}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Licences from the renewal on</source>
        <translation>Lizenzen ab der Verlängerung</translation>
    </message>
    <message>
        <source>Locked by the status chosen.</source>
        <translation>Durch den gewählten Status gesperrt.</translation>
    </message>
    <message>
        <source>Locked until it is active.</source>
        <translation>Gesperrt, bis es aktiv ist.</translation>
    </message>
    <message>
        <source>Locked while Suspended is chosen.</source>
        <translation>Gesperrt, solange Ausgesetzt gewählt ist.</translation>
    </message>
    <message>
        <source>Locked while Suspended is chosen; {count} is set aside.</source>
        <translation>Gesperrt, solange Ausgesetzt gewählt ist; {count} bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Locked while it is suspended.</source>
        <translation>Gesperrt, solange es ausgesetzt ist.</translation>
    </message>
    <message>
        <source>Locked: suspended with their base.</source>
        <translation>Gesperrt: mit ihrer Basis ausgesetzt.</translation>
    </message>
    <message>
        <source>None can be given back</source>
        <translation>Keine können zurückgegeben werden</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>Kein Tag; so ginge es: {example}.</translation>
    </message>
    <message>
        <source>Not known so far</source>
        <translation>Bisher nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing: it does not renew</source>
        <translation>Nichts: Es verlängert sich nicht</translation>
    </message>
    <message>
        <source>Off: it ends on {day} (UTC)</source>
        <translation>Aus: Es endet am {day} (UTC)</translation>
    </message>
    <message>
        <source>Off: it ends with its term</source>
        <translation>Aus: Es endet mit seiner Laufzeit</translation>
    </message>
    <message>
        <source>On your bill of {day} at the earliest</source>
        <translation>Frühestens auf Ihrer Rechnung vom {day}</translation>
    </message>
    <message>
        <source>Read-only for your role.</source>
        <translation>Für Ihre Rolle nur lesbar.</translation>
    </message>
    <message>
        <source>Read-only: it was deleted.</source>
        <translation>Nur lesbar: Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>Read-only: this program does not know its status.</source>
        <translation>Nur lesbar: Dieses Programm kennt den Status nicht.</translation>
    </message>
    <message>
        <source>Renew as it is</source>
        <translation>Unverändert verlängern</translation>
    </message>
    <message>
        <source>Renew otherwise…</source>
        <translation>Anders verlängern…</translation>
    </message>
    <message>
        <source>Renews as it is</source>
        <translation>Verlängert sich unverändert</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Renews by itself on {day} (UTC)</source>
        <translation>Verlängert sich am {day} (UTC) von selbst</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>So far: {day}.</source>
        <translation>Bisher: {day}.</translation>
    </message>
    <message>
        <source>Suspended today, it would expire on {day} at the earliest, in {days}.</source>
        <translation>Heute ausgesetzt, liefe es frühestens am {day} ab, {days} später.</translation>
    </message>
    <message>
        <source>Suspended today, it would expire on {day}, in {days}.</source>
        <translation>Heute ausgesetzt, liefe es am {day} ab, {days} später.</translation>
    </message>
    <message>
        <source>The earliest possible time, as not every input is known</source>
        <translation>Der frühestmögliche Zeitpunkt, da nicht alle Angaben bekannt sind</translation>
    </message>
    <message>
        <source>The end of its term; it is billed on until then</source>
        <translation>Das Ende der Laufzeit; bis dahin wird es weiter berechnet</translation>
    </message>
    <message>
        <source>The only one on sale.</source>
        <translation>Die einzige im Verkauf.</translation>
    </message>
    <message>
        <source>The whole new term is owed, and it cannot become shorter</source>
        <translation>Die ganze neue Laufzeit ist zu bezahlen, und sie kann nicht kürzer werden</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Upgrade…</translation>
    </message>
    <message>
        <source>Waits in the Outbox; Partner Center says “{name}”</source>
        <translation>Wartet im Postausgang; das Partner Center sagt „{name}“</translation>
    </message>
    <message>
        <source>When sent</source>
        <translation>Beim Senden</translation>
    </message>
    <message>
        <source>Whether it does is not known</source>
        <translation>Ob es das tut, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Would expire</source>
        <translation>Würde ablaufen</translation>
    </message>
    <message>
        <source>Would expire on {day} (UTC)</source>
        <translation>Würde am {day} (UTC) ablaufen</translation>
    </message>
    <message>
        <source>Would expire on {day} (UTC) at the earliest</source>
        <translation>Würde frühestens am {day} (UTC) ablaufen</translation>
    </message>
    <message>
        <source>an expiry date is then the earliest possible one</source>
        <translation>ein Ablaufdatum ist dann das frühestmögliche</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie erfasst</translation>
    </message>
    <message>
        <source>at once: no free period</source>
        <translation>sofort: kein kostenfreier Zeitraum</translation>
    </message>
    <message>
        <source>ends on {day} (UTC)</source>
        <translation>endet am {day} (UTC)</translation>
    </message>
    <message>
        <source>fixed for this offer</source>
        <translation>fest bei diesem Angebot</translation>
    </message>
    <message>
        <source>fixed for this subscription</source>
        <translation>fest bei diesem Abonnement</translation>
    </message>
    <message>
        <source>last day, inclusive</source>
        <translation>letzter Tag, einschließlich</translation>
    </message>
    <message>
        <source>licence-based</source>
        <translation>lizenzbasiert</translation>
    </message>
    <message>
        <source>new commerce</source>
        <translation>New Commerce</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>reckoned from today, and anew when it is placed</source>
        <translation>ab heute gerechnet, bei der Ausführung erneut</translation>
    </message>
    <message>
        <source>the day of the customer&apos;s account</source>
        <translation>der Tag des Kundenkontos</translation>
    </message>
    <message>
        <source>the day on which it was bought</source>
        <translation>der Tag des Kaufs</translation>
    </message>
    <message>
        <source>the order waits</source>
        <translation>die Bestellung wartet</translation>
    </message>
    <message>
        <source>usage-based</source>
        <translation>nutzungsbasiert</translation>
    </message>
    <message>
        <source>{count} can be given back until {moment}</source>
        <translation>{count} können bis {moment} zurückgegeben werden</translation>
    </message>
    <message>
        <source>{count} more at most</source>
        <translation>höchstens {count} mehr</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>{days} after {day}</source>
        <translation>{days} ab {day}</translation>
    </message>
    <message>
        <source>{days} from today</source>
        <translation>{days} ab heute</translation>
    </message>
    <message>
        <source>{days} from today: {sum}</source>
        <translation>{days} ab heute: {sum}</translation>
    </message>
    <message>
        <source>{left}; {days} from {day}</source>
        <translation>{left}; {days} ab {day}</translation>
    </message>
    <message>
        <source>{left}; {sum} days from {day}</source>
        <translation>{left}; {sum} Tage ab {day}</translation>
    </message>
    <message>
        <source>{licences}, 1 year, billed monthly</source>
        <translation>{licences}, 1 Jahr, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>{plan}: at once</source>
        <translation>{plan}: sofort</translation>
    </message>
    <message>
        <source>{plan}: at the renewal</source>
        <translation>{plan}: bei der Verlängerung</translation>
    </message>
    <message>
        <source>{plan}: from the next charge</source>
        <translation>{plan}: ab der nächsten Belastung</translation>
    </message>
    <message>
        <source>{range}; {before} until the waiting change is sent</source>
        <translation>{range}; {before}, bis die wartende Änderung gesendet ist</translation>
    </message>
    <message numerus="yes">
        <source>{told}; and %n more</source>
        <translation>
            <numerusform>{told}; und %n weitere</numerusform>
            <numerusform>{told}; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}, next {day} (UTC)</source>
        <translation>{value}, nächste am {day} (UTC)</translation>
    </message>
    <message>
        <source>{value}, term ends {day} (UTC)</source>
        <translation>{value}, Laufzeit endet am {day} (UTC)</translation>
    </message>
</context>
<context>
    <name>suspension</name>
    <message>
        <source>Its data was deleted and it cannot be reactivated. The offer can be bought anew.</source>
        <translation>Die Daten wurden gelöscht, eine Reaktivierung ist nicht möglich. Das Angebot kann neu gekauft werden.</translation>
    </message>
    <message>
        <source>Its suspension waits in the Outbox.</source>
        <translation>Die Aussetzung wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Its suspension waits in the Outbox: {why}.</source>
        <translation>Die Aussetzung wartet im Postausgang: {why}.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation>Löschung erfassen</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>Seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Suspended since {day} by {who}: {why}.</source>
        <translation>Ausgesetzt seit {day} durch {who}: {why}.</translation>
    </message>
    <message>
        <source>Suspended since {day}: {why}.</source>
        <translation>Ausgesetzt seit {day}: {why}.</translation>
    </message>
    <message>
        <source>Suspended since {day}; the reason is not recorded.</source>
        <translation>Ausgesetzt seit {day}; der Grund ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Users cannot sign in; admins still reach the data. After {day} (UTC) everything stored is deleted for good.</source>
        <translation>Benutzer können sich nicht anmelden; Administratoren erreichen die Daten noch. Nach dem {day} (UTC) wird alles Gespeicherte endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Users would be locked out; admins would reach the data. After {day} (UTC) everything stored would be deleted.</source>
        <translation>Benutzer wären ausgesperrt; Administratoren würden die Daten erreichen. Nach dem {day} (UTC) würde alles Gespeicherte gelöscht.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Auto-renew is off: resume it and switch renewal on before {day} (UTC) is over.</source>
        <translation>Die automatische Verlängerung ist aus: Setzen Sie es fort und schalten Sie sie ein, bevor der {day} (UTC) vorbei ist.</translation>
    </message>
    <message>
        <source>It cannot be brought back. The offer can be bought anew while the data is there.</source>
        <translation>Es kann nicht zurückgeholt werden. Das Angebot kann neu gekauft werden, solange die Daten da sind.</translation>
    </message>
    <message>
        <source>It cannot be resumed any more. See what Partner Center says of it now.</source>
        <translation>Es kann nicht mehr fortgesetzt werden. Sehen Sie nach, was Partner Center nun dazu sagt.</translation>
    </message>
    <message>
        <source>It is not billed any more, and its users still work for a short time.</source>
        <translation>Es wird nicht mehr berechnet, und seine Benutzer arbeiten noch kurze Zeit.</translation>
    </message>
    <message>
        <source>Users are locked out; admins of the customer still reach the data.</source>
        <translation>Benutzer sind ausgesperrt; Administratoren des Kunden erreichen die Daten noch.</translation>
    </message>
    <message>
        <source>Users cannot sign in, admins still reach the data, and it is billed on.</source>
        <translation>Benutzer können sich nicht anmelden, Administratoren erreichen die Daten noch, und es wird weiter berechnet.</translation>
    </message>
    <message>
        <source>Users would be locked out, admins would reach the data, and it would be billed on.</source>
        <translation>Benutzer wären ausgesperrt, Administratoren erreichten die Daten, und es würde weiter berechnet.</translation>
    </message>
    <message>
        <source>{name} can be resumed until its term ends on {day}: {left}</source>
        <translation>{name} kann bis zum Ende der Laufzeit am {day} fortgesetzt werden: {left}</translation>
    </message>
    <message>
        <source>{name} could be resumed until its term ends on {day}: {left}</source>
        <translation>{name} könnte bis zum Ende der Laufzeit am {day} fortgesetzt werden: {left}</translation>
    </message>
    <message>
        <source>{name} ended on {ends}: its data is deleted after {day}</source>
        <translation>{name} endete am {ends}: Die Daten werden nach dem {day} gelöscht</translation>
    </message>
    <message>
        <source>{name} ended on {ends}: users work until {day}</source>
        <translation>{name} endete am {ends}: Benutzer arbeiten bis {day}</translation>
    </message>
    <message>
        <source>{name} expired on {day}</source>
        <translation>{name} ist am {day} abgelaufen</translation>
    </message>
    <message>
        <source>{name} expires on {day} at the earliest: {left} to reactivate</source>
        <translation>{name} läuft frühestens am {day} ab: {left} zum Reaktivieren</translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left}</source>
        <translation>{name} läuft am {day} ab: {left}</translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left} to reactivate</source>
        <translation>{name} läuft am {day} ab: {left} zum Reaktivieren</translation>
    </message>
    <message>
        <source>{name} is cancelled and ends on {day}: {left}</source>
        <translation>{name} ist gekündigt und endet am {day}: {left}</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>{name} ist ausgesetzt</translation>
    </message>
    <message>
        <source>{name} is suspended; its expiry date is not known</source>
        <translation>{name} ist ausgesetzt; das Ablaufdatum ist nicht bekannt</translation>
    </message>
    <message>
        <source>{name} was suspended when its term ended on {day}</source>
        <translation>{name} war ausgesetzt, als die Laufzeit am {day} endete</translation>
    </message>
    <message>
        <source>{name} would expire on {day}: {left} to reactivate</source>
        <translation>{name} würde am {day} ablaufen: {left} zum Reaktivieren</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Suche nach einer neuen Version…</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address below and open it yourself.</source>
        <translation>Kein Browser ließ sich öffnen. Kopieren Sie die Adresse unten und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Nothing was written about what is new.</source>
        <translation>Über Neues wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Released on {day}</source>
        <translation>Erschienen am {day}</translation>
    </message>
    <message>
        <source>So it is not known whether there is a new version. Nothing was changed, and you can go on working. Check the connection and look again.</source>
        <translation>Darum ist nicht bekannt, ob es eine neue Version gibt. Nichts wurde geändert, und Sie können weiterarbeiten. Prüfen Sie die Verbindung und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>So nothing of it was used or changed, and you can go on working. Look again later; if it stays like this, ask where you got the program.</source>
        <translation>Darum wurde nichts davon verwendet oder geändert, und Sie können weiterarbeiten. Suchen Sie später noch einmal; bleibt es so, fragen Sie dort, woher Sie das Programm haben.</translation>
    </message>
    <message>
        <source>Version {version} of CSP Desktop is there.</source>
        <translation>Version {version} von CSP Desktop ist da.</translation>
    </message>
    <message>
        <source>You have the newest version ({version}).</source>
        <translation>Sie haben die neueste Version ({version}).</translation>
    </message>
    <message>
        <source>You have version {version}. Nothing is downloaded or installed by itself.</source>
        <translation>Sie haben Version {version}. Nichts wird von selbst heruntergeladen oder installiert.</translation>
    </message>
</context>
<context>
    <name>upgrade_form</name>
    <message numerus="yes">
        <source>%n licence(s) move from {name} to {target} at once.</source>
        <translation>
            <numerusform>%n Lizenz wechselt sofort von {name} zu {target}.</numerusform>
            <numerusform>%n Lizenzen wechseln sofort von {name} zu {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) stay in {name}.</source>
        <translation>
            <numerusform>%n Lizenz bleibt in {name}.</numerusform>
            <numerusform>%n Lizenzen bleiben in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new subscription begins, and {name} is suspended and runs out.</source>
        <translation>Ein neues Abonnement beginnt, und {name} wird ausgesetzt und läuft aus.</translation>
    </message>
    <message>
        <source>All licences move together.</source>
        <translation>Alle Lizenzen wechseln gemeinsam.</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>Es wartet im Postausgang und kann zurückgezogen werden, bis es ausgeführt ist.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>There is no better offer in the catalogue to which {name} can be upgraded.</source>
        <translation>Der Katalog hat kein besseres Angebot, auf das {name} ein Upgrade erhalten könnte.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Upgrade to</source>
        <translation>Upgrade auf</translation>
    </message>
    <message>
        <source>What was scheduled for the renewal is dropped.</source>
        <translation>Was für die Verlängerung geplant war, entfällt.</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>{offer}: into {name}</source>
        <translation>{offer}: in {name}</translation>
    </message>
</context>
<context>
    <name>what_if</name>
    <message>
        <source>Cancel</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Cancel it today…</source>
        <translation>Heute kündigen…</translation>
    </message>
    <message>
        <source>Cancel on</source>
        <translation>Kündigen am</translation>
    </message>
    <message>
        <source>Cancel on…</source>
        <translation>Kündigen am…</translation>
    </message>
    <message>
        <source>Days can be tried once it is placed.</source>
        <translation>Tage lassen sich ausprobieren, sobald es ausgeführt ist.</translation>
    </message>
    <message>
        <source>It can be done on {day} itself: nothing is queued for a later day.</source>
        <translation>Das geht am {day} selbst: Für einen späteren Tag wird nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing of this is queued. All days are UTC days.</source>
        <translation>Nichts davon wird vorgemerkt. Alle Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Reactivate it today…</source>
        <translation>Heute reaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate on</source>
        <translation>Reaktivieren am</translation>
    </message>
    <message>
        <source>Reactivate on…</source>
        <translation>Reaktivieren am…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Suspend it today…</source>
        <translation>Heute aussetzen…</translation>
    </message>
    <message>
        <source>Suspend on</source>
        <translation>Aussetzen am</translation>
    </message>
    <message>
        <source>Suspend on…</source>
        <translation>Aussetzen am…</translation>
    </message>
    <message>
        <source>The rules refuse it on that day.</source>
        <translation>Die Regeln lehnen es an diesem Tag ab.</translation>
    </message>
    <message>
        <source>There are no days left to try.</source>
        <translation>Es sind keine Tage zum Ausprobieren übrig.</translation>
    </message>
    <message>
        <source>Try the days of suspending, reactivating or cancelling.</source>
        <translation>Probieren Sie Tage für Aussetzen, Reaktivieren oder Kündigen aus.</translation>
    </message>
    <message>
        <source>Type a day from {first} to {last}.</source>
        <translation>Tragen Sie einen Tag von {first} bis {last} ein.</translation>
    </message>
    <message>
        <source>{what}: refused</source>
        <translation>{what}: abgelehnt</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) can be given back until</source>
        <translation>
            <numerusform>%n Lizenz kann zurückgegeben werden bis</numerusform>
            <numerusform>%n Lizenzen können zurückgegeben werden bis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>60 days at 21Vianet, never lengthened</source>
        <translation>60 Tage bei 21Vianet, nie verlängert</translation>
    </message>
    <message>
        <source>60 days, as it was until February 2017</source>
        <translation>60 Tage, wie bis Februar 2017</translation>
    </message>
    <message>
        <source>90 days and as many as the free period had, never more than 120</source>
        <translation>90 Tage und so viele, wie der freie Zeitraum hatte, nie mehr als 120</translation>
    </message>
    <message>
        <source>A day that it is counted from is not known: this is the earliest possible date.</source>
        <translation>Ein Tag, von dem an gezählt wird, ist nicht bekannt: Dies ist das frühestmögliche Datum.</translation>
    </message>
    <message>
        <source>As Partner Center tells it</source>
        <translation>Wie Partner Center es angibt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bought on (UTC day)</source>
        <translation>Gekauft am (UTC-Tag)</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <translation>Kündbar bis</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Credited in full</source>
        <translation>Voll gutgeschrieben</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Every suspension</source>
        <translation>Jedes Aussetzen</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>Erste Abrechnung</translation>
    </message>
    <message>
        <source>First billed on (UTC day)</source>
        <translation>Erste Abrechnung am (UTC-Tag)</translation>
    </message>
    <message>
        <source>Full credit until</source>
        <translation>Volle Gutschrift bis</translation>
    </message>
    <message>
        <source>Full refund until</source>
        <translation>Volle Erstattung bis</translation>
    </message>
    <message>
        <source>Last day of the term (UTC)</source>
        <translation>Letzter Tag der Laufzeit (UTC)</translation>
    </message>
    <message>
        <source>Last day of the users&apos; access</source>
        <translation>Letzter Tag des Zugriffs der Benutzer</translation>
    </message>
    <message>
        <source>Last day to reactivate</source>
        <translation>Letzter Tag zum Reaktivieren</translation>
    </message>
    <message>
        <source>Last day to reactivate (UTC)</source>
        <translation>Letzter Tag zum Reaktivieren (UTC)</translation>
    </message>
    <message>
        <source>Length of the trial</source>
        <translation>Dauer der Testversion</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences can be given back until</source>
        <translation>Lizenzen können zurückgegeben werden bis</translation>
    </message>
    <message>
        <source>Next billed</source>
        <translation>Nächste Abrechnung</translation>
    </message>
    <message>
        <source>Not known: {missing}. So this is the earliest possible date.</source>
        <translation>Nicht bekannt: {missing}. Dies ist daher das frühestmögliche Datum.</translation>
    </message>
    <message>
        <source>Nothing can be computed without: {missing}.</source>
        <translation>Nicht zu berechnen ohne: {missing}.</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock: {moment}</source>
        <translation>Auf der Uhr dieses Computers: {moment}</translation>
    </message>
    <message>
        <source>Only admins reach the data</source>
        <translation>Nur Administratoren erreichen die Daten</translation>
    </message>
    <message>
        <source>Only the day is known, not the hour: the true moment may be up to a day later, never earlier.</source>
        <translation>Nur der Tag ist bekannt, nicht die Stunde: Der wahre Zeitpunkt kann bis zu einen Tag später liegen, nie früher.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Opened {opened}, first billed {billed}</source>
        <translation>Eröffnet {opened}, erste Abrechnung {billed}</translation>
    </message>
    <message>
        <source>Paid monthly extension from</source>
        <translation>Bezahlte Monatsverlängerung ab</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, licence-based, since {since}.</source>
        <translation>Regel {rule}: {words}. {cloud}, lizenzbasiert, seit {since}.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, licence-based.</source>
        <translation>Regel {rule}: {words}. {cloud}, lizenzbasiert.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, new commerce, since {since}.</source>
        <translation>Regel {rule}: {words}. {cloud}, New Commerce, seit {since}.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, new commerce.</source>
        <translation>Regel {rule}: {words}. {cloud}, New Commerce.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended on (UTC day)</source>
        <translation>Ausgesetzt am (UTC-Tag)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term began</source>
        <translation>Laufzeit begann</translation>
    </message>
    <message>
        <source>Term began on (UTC day)</source>
        <translation>Laufzeit begann am (UTC-Tag)</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>The day after it</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The first day counts too</source>
        <translation>Der erste Tag zählt mit</translation>
    </message>
    <message>
        <source>Too little is on record to compute it.</source>
        <translation>Zu wenig bekannt, um es zu berechnen.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Trial becomes paid</source>
        <translation>Testversion wird kostenpflichtig</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Testversion endet</translation>
    </message>
    <message>
        <source>Type the missing day: {name}</source>
        <translation>Fehlenden Tag eintragen: {name}</translation>
    </message>
    <message>
        <source>Users still work</source>
        <translation>Benutzer arbeiten noch</translation>
    </message>
    <message>
        <source>Your billing day of the month</source>
        <translation>Ihr Abrechnungstag im Monat</translation>
    </message>
    <message>
        <source>Your next billing date, on day {day} of a month</source>
        <translation>Ihr nächstes Abrechnungsdatum, am Tag {day} eines Monats</translation>
    </message>
    <message>
        <source>a term of 12 months renews on the day after its last one</source>
        <translation>eine Laufzeit von 12 Monaten verlängert sich am Tag nach ihrem letzten</translation>
    </message>
    <message>
        <source>a trial becomes paid by itself while its renewal is on</source>
        <translation>eine Testversion wird von selbst kostenpflichtig, solange ihre Verlängerung ein ist</translation>
    </message>
    <message>
        <source>a trial lasts 30 days and cannot be lengthened</source>
        <translation>eine Testversion dauert 30 Tage und kann nicht verlängert werden</translation>
    </message>
    <message>
        <source>a trial lasts as long as its offer tells</source>
        <translation>eine Testversion dauert so lange, wie ihr Angebot sagt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>at the earliest</source>
        <translation>frühestens</translation>
    </message>
    <message>
        <source>everything stored is deleted on the day after the last one</source>
        <translation>am Tag nach dem letzten wird alles Gespeicherte gelöscht</translation>
    </message>
    <message>
        <source>from Partner Center</source>
        <translation>von Partner Center</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>aus einer importierten Datei</translation>
    </message>
    <message>
        <source>hours are counted from the purchase or renewal; the first 24 are refunded in full</source>
        <translation>Stunden zählen ab Kauf oder Verlängerung; die ersten 24 werden voll erstattet</translation>
    </message>
    <message>
        <source>licences bought, added or renewed together have a deadline of their own</source>
        <translation>gemeinsam gekaufte, hinzugefügte oder verlängerte Lizenzen haben eine eigene Frist</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>since 4 May 2026 a term that does not renew goes on in a paid extension</source>
        <translation>seit dem 4. Mai 2026 läuft eine nicht verlängerte Laufzeit kostenpflichtig weiter</translation>
    </message>
    <message>
        <source>the deadline that Partner Center tells counts</source>
        <translation>die Frist, die Partner Center angibt, zählt</translation>
    </message>
    <message>
        <source>the last day of a term counts whole</source>
        <translation>der letzte Tag einer Laufzeit zählt ganz</translation>
    </message>
    <message>
        <source>the paid term begins with the first billing period</source>
        <translation>die bezahlte Laufzeit beginnt mit dem ersten Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>the renewal begins at midnight UTC and may take a day</source>
        <translation>die Verlängerung beginnt um Mitternacht UTC und kann einen Tag dauern</translation>
    </message>
    <message>
        <source>the term was made to end before its full length</source>
        <translation>die Laufzeit endet auf Wunsch vor ihrer vollen Länge</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingetragen</translation>
    </message>
    <message>
        <source>what is suspended in its first 30 days is credited in full</source>
        <translation>was in den ersten 30 Tagen ausgesetzt wird, wird voll gutgeschrieben</translation>
    </message>
    <message>
        <source>what is suspended when its term ends is disabled, then deleted</source>
        <translation>was beim Ende der Laufzeit ausgesetzt ist, wird deaktiviert, dann gelöscht</translation>
    </message>
    <message>
        <source>without a renewal users work on for a while; then it is disabled, then deleted</source>
        <translation>ohne Verlängerung arbeiten Benutzer noch eine Weile; dann wird es deaktiviert, dann gelöscht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{days} (at most {limit})</source>
        <translation>{days} (höchstens {limit})</translation>
    </message>
    <message>
        <source>{name} (UTC)</source>
        <translation>{name} (UTC)</translation>
    </message>
    <message>
        <source>{name}, as reported</source>
        <translation>{name}, wie gemeldet</translation>
    </message>
    <message>
        <source>{name}: not known</source>
        <translation>{name}: nicht bekannt</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>{name}: {day}, at the earliest</source>
        <translation>{name}: {day}, frühestens</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 month, billed monthly</source>
        <translation>1 Monat, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>1 year monthly</source>
        <translation>1 Jahr monatlich</translation>
    </message>
    <message>
        <source>1 year up front</source>
        <translation>1 Jahr im Voraus</translation>
    </message>
    <message>
        <source>1 year, billed monthly</source>
        <translation>1 Jahr, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>1 year, monthly</source>
        <translation>1 Jahr, monatlich</translation>
    </message>
    <message>
        <source>1 year, paid up front</source>
        <translation>1 Jahr, im Voraus bezahlt</translation>
    </message>
    <message>
        <source>1 year, up front</source>
        <translation>1 Jahr, im Voraus</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>3 years annually</source>
        <translation>3 Jahre jährlich</translation>
    </message>
    <message>
        <source>3 years monthly</source>
        <translation>3 Jahre monatlich</translation>
    </message>
    <message>
        <source>3 years up front</source>
        <translation>3 Jahre im Voraus</translation>
    </message>
    <message>
        <source>3 years, annually</source>
        <translation>3 Jahre, jährlich</translation>
    </message>
    <message>
        <source>3 years, billed annually</source>
        <translation>3 Jahre, jährlich abgerechnet</translation>
    </message>
    <message>
        <source>3 years, billed monthly</source>
        <translation>3 Jahre, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>3 years, monthly</source>
        <translation>3 Jahre, monatlich</translation>
    </message>
    <message>
        <source>3 years, paid up front</source>
        <translation>3 Jahre, im Voraus bezahlt</translation>
    </message>
    <message>
        <source>3 years, up front</source>
        <translation>3 Jahre, im Voraus</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Administratoragent</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Abrechnungsadministrator</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>Alle drei Jahre</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>Alle zwei Jahre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>Globaler Administrator</translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation>Globale Cloud</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Government community cloud</source>
        <translation>Behörden-Community-Cloud</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>Helpdesk-Agent</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Deutschland</translation>
    </message>
    <message>
        <source>Microsoft Cloud for US Government</source>
        <translation>Microsoft Cloud for US Government</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nonprofit</source>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Operated by 21Vianet (China)</source>
        <translation>Betrieben von 21Vianet (China)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Vertriebsbeauftragter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>State-owned entity</source>
        <translation>Staatsunternehmen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>Benutzerverwaltungsadministrator</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>a qualification that this program does not know</source>
        <translation>eine hier unbekannte Qualifikation</translation>
    </message>
    <message>
        <source>add-on licences</source>
        <translation>Add-On-Lizenzen</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>billed every three years</source>
        <translation>alle drei Jahre abgerechnet</translation>
    </message>
    <message>
        <source>billed every two years</source>
        <translation>alle zwei Jahre abgerechnet</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>monatlich abgerechnet</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>einmal abgerechnet</translation>
    </message>
    <message>
        <source>customer request</source>
        <translation>Kundenwunsch</translation>
    </message>
    <message>
        <source>exactly {count}</source>
        <translation>genau {count}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>from {minimum}</source>
        <translation>ab {minimum}</translation>
    </message>
    <message>
        <source>gigabytes</source>
        <translation>Gigabyte</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>its base offers</source>
        <translation>seine Basisangebote</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>nur heute</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als eine Stunde</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>non-payment</source>
        <translation>Nichtbezahlung</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>nicht abgerechnet</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>since when its term runs</source>
        <translation>seit wann die Laufzeit läuft</translation>
    </message>
    <message>
        <source>the billing frequency</source>
        <translation>das Abrechnungsintervall</translation>
    </message>
    <message>
        <source>the countries in which it is sold</source>
        <translation>die Verkaufsländer</translation>
    </message>
    <message>
        <source>the customer&apos;s country</source>
        <translation>das Land des Kunden</translation>
    </message>
    <message>
        <source>the day of suspension</source>
        <translation>der Tag der Aussetzung</translation>
    </message>
    <message>
        <source>the offer matrix</source>
        <translation>die Angebotsmatrix</translation>
    </message>
    <message>
        <source>the price list</source>
        <translation>die Preisliste</translation>
    </message>
    <message>
        <source>the state of the qualification</source>
        <translation>der Stand der Qualifikation</translation>
    </message>
    <message>
        <source>the time of day of the purchase</source>
        <translation>die Uhrzeit des Kaufs</translation>
    </message>
    <message>
        <source>usage-based</source>
        <translation>nutzungsbasiert</translation>
    </message>
    <message>
        <source>what else is on its order</source>
        <translation>was sonst auf der Bestellung steht</translation>
    </message>
    <message>
        <source>what is refunded of an extension</source>
        <translation>was von einer Verlängerung erstattet wird</translation>
    </message>
    <message>
        <source>what other partners sold</source>
        <translation>was andere Partner verkauft haben</translation>
    </message>
    <message>
        <source>what the limit counts</source>
        <translation>die Zählweise der Grenze</translation>
    </message>
    <message>
        <source>when its term ends</source>
        <translation>wann die Laufzeit endet</translation>
    </message>
    <message>
        <source>whether a promotion holds</source>
        <translation>ob eine Aktion gilt</translation>
    </message>
    <message>
        <source>whether other subscriptions have the same services</source>
        <translation>ob andere Abonnements dieselben Dienste haben</translation>
    </message>
    <message>
        <source>whether software or reservations were bought</source>
        <translation>ob Software oder Reservierungen gekauft wurden</translation>
    </message>
    <message>
        <source>whether the customer agreement is recorded</source>
        <translation>die Erfassung der Kundenvereinbarung</translation>
    </message>
    <message>
        <source>whether you have delegated admin rights</source>
        <translation>ob Sie delegierte Administratorrechte haben</translation>
    </message>
    <message>
        <source>whether your partner account is restricted</source>
        <translation>die Beschränkung Ihres Partnerkontos</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>Ihr Land</translation>
    </message>
    <message>
        <source>your own qualifications</source>
        <translation>Ihre eigenen Qualifikationen</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>{left} of {maximum} left in the tenant</source>
        <translation>{left} von {maximum} im Mandanten frei</translation>
    </message>
    <message>
        <source>{licences} of {name}, {plan}</source>
        <translation>{licences} von {name}, {plan}</translation>
    </message>
    <message>
        <source>{limit} per customer</source>
        <translation>{limit} je Kunde</translation>
    </message>
    <message>
        <source>{limit} per customer ever</source>
        <translation>{limit} je Kunde insgesamt</translation>
    </message>
    <message>
        <source>{limit} per customer ever, {used} used</source>
        <translation>{limit} je Kunde insgesamt, {used} verwendet</translation>
    </message>
    <message>
        <source>{limit} per customer, {used} used</source>
        <translation>{limit} je Kunde, {used} verwendet</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, bis {day}</translation>
    </message>
</context>
</TS>
