<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>BannerFrame</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}: {count}, chosen {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerListView</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, domain, tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds any part of company, domain, Microsoft ID, country or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldsChart</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds until when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Chosen offers and their add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the catalog and tick an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>NewSubscriptionView</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and forget what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave; what you typed stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, offer ID, product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedPage</name>
    <message>
        <source>New subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds until when</source>
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
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
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
    <name>customers</name>
    <message numerus="yes">
        <source>%n change(s) wait in the Outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, domain, Microsoft ID, country and tags were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the customers you sell to, with their subscriptions and what waits to be sent. Enter the first one; Home also offers sample data to look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet at Partner Center: it waits in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} match “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>At most {longest} characters.</source>
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
    <message numerus="yes">
        <source>%n add-on(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) can go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen offer(s) cannot be ordered; the reasons stand beside them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), does not renew</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), renews by itself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offer(s): for other customer types or another billing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A number, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial takes no add-ons until it is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After Submit %n order(s) wait in the Outbox. Until they are sent, they can be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All days are UTC days, and count from the day on which Partner Center takes the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already ordered, waits in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An add-on is billed like the offer above it. Limits are checked as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed every month by what was used, such as Azure. No licences are counted and nothing is fixed in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose offers for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {day}, keeps its place until its deletion is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge for about 30 days with a fixed number of licences. It is not extended; convert it before it ends. Trials can also be ticked beside paid offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly name of {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %n offer(s) that do not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How should {company} be billed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ordered; change it in the Outbox.</source>
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
        <source>Licences and add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences may go up or down on any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences, billed annually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences, billed monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, offer IDs and products are searched; every word must be in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No add-ons in the catalog for this offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this customer or not with this billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits this customer and billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. What waits in the Outbox can be withdrawn until it is sent, and is safe there if this computer stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer and its add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invoice a month. The price holds for 12 months, and licences can be added or removed on any day. The usual choice where the number of people changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One invoice for the whole year. The price holds for 12 months; licences can still change and are then credited or charged in proportion. Fits customers with a yearly budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the line below to see the offers, and why they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number}: {billing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered for {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price stays fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n add-on(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more add-on(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the chosen add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended since {day}, keeps its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog holds no offer that can be ordered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is empty. Import the list of offers of Partner Center first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licences of a trial cannot change while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders are being queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is fixed at {count} licences: none can be added or removed while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This continues your draft of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial never shares an order with other offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed by usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing starts on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {day}, cannot be extended; convert it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on {day}: {offers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sales group has orders of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}: suspended by then, nothing is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}: {offers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}. {customer} {billing}. Ordered by {author}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} {billing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{offer} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>{offer}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segment} customer in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segment} customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>suspension</name>
    <message>
        <source>Every suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data was deleted and it cannot be reactivated. The offer can be bought anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {opened}, first billed {billed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {cloud}, licence-based ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {cloud}, licence-based, since {since} ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended on (UTC day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended since {day} by {who}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended since {day}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended since {day}; the reason is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of opening or of the first billing period is not known: this is the earliest possible date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users cannot sign in; admins still reach the data. After {day} (UTC) everything stored is deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} (at most {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expires on {day} at the earliest: {left} to reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left} to reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cancelled and ends on {day}: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is suspended; its expiry date is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would expire on {day}: {left} to reactivate</source>
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
