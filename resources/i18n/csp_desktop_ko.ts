<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About CSP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;subscription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n add-on(s) are suspended too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s), users lose access</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {offer}, {licences}, to {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change licences of {name} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the profile of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert {name} to {target}, {licences}, {billing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create customer {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {offer}, {licences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order {offer}, {licences}, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the agreement of {company}, accepted by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start trial {offer}, {licences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>UTC day. Here: {begins} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) wait and are safe here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: everything is kept on this computer. Place changes by hand from the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: nothing here is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change of this already waits in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company name needs letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new-commerce subscription: this version shows it and does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner cannot set this qualification; Microsoft grants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single character is not a company name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial cannot be changed, suspended or lengthened. It can be converted to a paid subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial has a fixed number of licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial: it has its own tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already subscribed twice, and only two are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already subscribed, and only one is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already subscribed: {count} of {limit} that a customer may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-on: it is bought on its base subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address at microsoft.com is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change that this one builds on still waits. Mark that one as placed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of {count} lines; Partner Center may refuse very long ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has this domain. For a customer with a tenant, request a relationship instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was changed. Close the other window of CSP Desktop and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {maximum} characters before .onmicrosoft.com; these are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {maximum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed annually only; this order is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed annually, yet with a free period on record: please check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed by usage only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed monthly only; this order is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be switched for this offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language that this country has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason: customer request, non-payment or fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a state of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in this country need a registration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not belong to this base subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education customers need an address of their own, not a free or onmicrosoft.com one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the company&apos;s legal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the order number that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed for this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It consists of single characters. Is it the legal name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains invisible control characters; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a web address. Is it the legal name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats one character. Is it the legal name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its base subscription is not active. Reactivate that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its term ends before that day; what is still suspended then may be deleted earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits only, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences cannot change while it is suspended. Reactivate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany takes customers in the EU, EFTA and the United Kingdom only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft reviews {company} ({account_status}): nothing can be ordered until that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More licences ({add_on}) than the base subscription has ({base}); it can be ordered all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a partner qualification: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer agreement is recorded for {company}: orders and licence changes need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} offers in this file can be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a postal code of this country, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an e-mail address, such as name@company.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known and not tested: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold in this cloud: {cloud}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold in {countries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold with this billing; it is sold: {supported}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale from {valid_from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the price list, but not in the offer matrix: not to be ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center does not take a registration number in this country; leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center reports a status that this program does not know, so it is shown and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center restricts your partner account: nothing new can be ordered until that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was submitted is safe. The log has the details; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the price list ({flag}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is only a legal form; enter the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owns this offer already, so it cannot be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of CSP Desktop (format {found}, this one knows {known}). Nothing was changed. Install the newer version, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened or written. Nothing was changed. Check the data folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged or is no database of CSP Desktop. Nothing was changed. Restore a backup from the data folder, or start with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot lie in the future (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of acceptance cannot lie in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the suspension is not known, so no date can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed, and what you typed is still here. Free space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain cannot be changed once the customer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain ends in .onmicrosoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first billing period begins before the account was opened: one of the two days is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Nothing was changed. Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {role} may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be read, so the standard settings hold. The old file was kept beside it; customers and orders are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {qualification} qualification is in review since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {qualification} qualification is still in review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is on its way or done, so it cannot be taken back any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changed meanwhile. Nothing was written; look at it again and repeat what still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no list of offers. Choose Partner Center&apos;s list of offers; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not here any more; it may have been withdrawn in another window. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial does not convert. Buy a paid offer before it ends; the data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial is ordered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial was used already; each customer has it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not send to Partner Center. Place it by hand and mark it as placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials are not sold in this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the customer&apos;s address, not one of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was on sale until {valid_to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an offer but {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fewest licences ({minimum}) are more than the most ({maximum})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same id stands in the file twice; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is not usable ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is out of range ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum} to {maximum} licences can be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be reactivated until {expires_on}; its deletion can be recorded only after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expired on {expires_on} and keeps its place until its deletion is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expired on {expires_on}: it cannot be reactivated and its data is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already ordered and waits in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is only ordered and waits in the Outbox: change the order, or withdraw it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is suspended and keeps its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is suspended since {suspended_on} and keeps its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the same offer is suspended; reactivating it may be what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted; that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} customers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions or copy it to this computer; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends too early (line {line}): it was cut off. Export it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a catalogue. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no kind of file that can be imported. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON (line {line}, column {column}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a catalogue ({megabytes} MB, at most {limit_megabytes} MB). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>new_subscription</name>
    <message>
        <source>A number, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this customer or not with this billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, cannot be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government community cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud for US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonprofit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated by 21Vianet (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State-owned entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a qualification that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-on licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the billing frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the countries in which it is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of the qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the limit counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the customer agreement is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether your partner account is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own qualifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} per customer ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} per customer ever, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} per customer, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
