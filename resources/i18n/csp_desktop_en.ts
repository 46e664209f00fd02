<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>catalog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) on the price list</source>
        <translation>
            <numerusform>%n offer on the price list</numerusform>
            <numerusform>%n offers on the price list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>%n offer that this catalogue lacks</numerusform>
            <numerusform>%n offers that this catalogue lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>and %n offer that this catalogue lacks</numerusform>
            <numerusform>and %n offers that this catalogue lacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n add-on(s) are suspended too</source>
        <translation>
            <numerusform>%n add-on is suspended too</numerusform>
            <numerusform>%n add-ons are suspended too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s), users lose access</source>
        <translation>
            <numerusform>%n licence, users lose access</numerusform>
            <numerusform>%n licences, users lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended one(s) cannot be brought back</source>
        <translation>
            <numerusform>%n suspended one cannot be brought back</numerusform>
            <numerusform>%n suspended ones cannot be brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order {offer}, {licences}, and %n more</source>
        <translation>
            <numerusform>Order {offer}, {licences}, and %n more</numerusform>
            <numerusform>Order {offer}, {licences}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>%n day free</numerusform>
            <numerusform>%n days free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n day suspended</numerusform>
            <numerusform>%n days suspended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message numerus="yes">
        <source>and %n more since then</source>
        <translation>
            <numerusform>and %n more since then</numerusform>
            <numerusform>and %n more since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_form</name>
    <message numerus="yes">
        <source>%n field(s) altered; it waits in the Outbox.</source>
        <translation>
            <numerusform>%n field altered; it waits in the Outbox.</numerusform>
            <numerusform>%n fields altered; it waits in the Outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_page</name>
    <message numerus="yes">
        <source>%n more suspended</source>
        <translation>
            <numerusform>%n more suspended</numerusform>
            <numerusform>%n more suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued: {change}; and %n more</source>
        <translation>
            <numerusform>Queued: {change}; and %n more</numerusform>
            <numerusform>Queued: {change}; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivate its %n add-on(s) too</source>
        <translation>
            <numerusform>Reactivate its %n add-on too</numerusform>
            <numerusform>Reactivate its %n add-ons too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n change(s) wait in the Outbox</source>
        <translation>
            <numerusform>%n change waits in the Outbox</numerusform>
            <numerusform>%n changes wait in the Outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>end_relationship</name>
    <message numerus="yes">
        <source>%n change(s) that wait must be placed before it.</source>
        <translation>
            <numerusform>%n change that waits must be placed before it.</numerusform>
            <numerusform>%n changes that wait must be placed before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended subscription(s) cannot come back; their data is deleted.</source>
        <translation>
            <numerusform>%n suspended subscription cannot come back; its data is deleted.</numerusform>
            <numerusform>%n suspended subscriptions cannot come back; their data is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) wait and are safe here</source>
        <translation>
            <numerusform>%n change waits and is safe here</numerusform>
            <numerusform>%n changes wait and are safe here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import_file</name>
    <message numerus="yes">
        <source>The catalogue is up to date: %n offer(s) new or changed.</source>
        <translation>
            <numerusform>The catalogue is up to date: %n offer new or changed.</numerusform>
            <numerusform>The catalogue is up to date: %n offers new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>new_subscription</name>
    <message numerus="yes">
        <source>%n add-on(s)</source>
        <translation>
            <numerusform>%n add-on</numerusform>
            <numerusform>%n add-ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) can go with it.</source>
        <translation>
            <numerusform>%n add-on can go with it.</numerusform>
            <numerusform>%n add-ons can go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) for it in the catalog.</source>
        <translation>
            <numerusform>%n add-on for it in the catalog.</numerusform>
            <numerusform>%n add-ons for it in the catalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen offer(s) cannot be ordered; the reasons stand beside them.</source>
        <translation>
            <numerusform>%n chosen offer cannot be ordered; the reason stands beside it.</numerusform>
            <numerusform>%n chosen offers cannot be ordered; the reasons stand beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), does not renew</source>
        <translation>
            <numerusform>%n month, does not renew</numerusform>
            <numerusform>%n months, does not renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), renews by itself</source>
        <translation>
            <numerusform>%n month, renews by itself</numerusform>
            <numerusform>%n months, renews by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offer(s): for other customer types or another billing</source>
        <translation>
            <numerusform>%n more offer: for other customer types or another billing</numerusform>
            <numerusform>%n more offers: for other customer types or another billing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) chosen</source>
        <translation>
            <numerusform>%n offer chosen</numerusform>
            <numerusform>%n offers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n order(s)</source>
        <translation>
            <numerusform>&amp;Submit %n order</numerusform>
            <numerusform>&amp;Submit %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After Submit %n order(s) wait in the Outbox. Until they are sent, they can be taken back.</source>
        <translation>
            <numerusform>After Submit %n order waits in the Outbox. Until it is sent, it can be taken back.</numerusform>
            <numerusform>After Submit %n orders wait in the Outbox. Until they are sent, they can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n offer(s) that do not fit</source>
        <translation>
            <numerusform>Hide %n offer that does not fit</numerusform>
            <numerusform>Hide %n offers that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n add-on(s)</source>
        <translation>
            <numerusform>Show %n add-on</numerusform>
            <numerusform>Show %n add-ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more add-on(s)</source>
        <translation>
            <numerusform>Show %n more add-on</numerusform>
            <numerusform>Show %n more add-ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{offer} and %n more</source>
        <translation>
            <numerusform>{offer} and %n more</numerusform>
            <numerusform>{offer} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message numerus="yes">
        <source>%n change(s) withdrawn; nothing was sent.</source>
        <translation>
            <numerusform>%n change withdrawn; nothing was sent.</numerusform>
            <numerusform>%n changes withdrawn; nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) built on it would go too</source>
        <translation>
            <numerusform>%n change built on it would go too</numerusform>
            <numerusform>%n changes built on it would go too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you to decide</source>
        <translation>
            <numerusform>%n change for you to decide</numerusform>
            <numerusform>%n changes for you to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting here. Place each at Partner Center, then mark it as placed.</source>
        <translation>
            <numerusform>%n change waiting here. Place each at Partner Center, then mark it as placed.</numerusform>
            <numerusform>%n changes waiting here. Place each at Partner Center, then mark it as placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n waiting.</numerusform>
            <numerusform>%n waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Withdraw all %n</numerusform>
            <numerusform>Withdraw all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subscription_form</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>%n day free</numerusform>
            <numerusform>%n days free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n day suspended</numerusform>
            <numerusform>%n days suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more add-on(s)…</source>
        <translation>
            <numerusform>%n more add-on…</numerusform>
            <numerusform>%n more add-ons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n day(s)</source>
        <translation>
            <numerusform>Active for %n day</numerusform>
            <numerusform>Active for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n month(s)</source>
        <translation>
            <numerusform>Active for %n month</numerusform>
            <numerusform>Active for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n year(s)</source>
        <translation>
            <numerusform>Active for %n year</numerusform>
            <numerusform>Active for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also reactivate its %n suspended add-on(s), after it</source>
        <translation>
            <numerusform>Also reactivate its %n suspended add-on, after it</numerusform>
            <numerusform>Also reactivate its %n suspended add-ons, after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}; and %n more</source>
        <translation>
            <numerusform>{told}; and %n more</numerusform>
            <numerusform>{told}; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upgrade_form</name>
    <message numerus="yes">
        <source>%n licence(s) move from {name} to {target} at once.</source>
        <translation>
            <numerusform>%n licence move from {name} to {target} at once.</numerusform>
            <numerusform>%n licences move from {name} to {target} at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) stay in {name}.</source>
        <translation>
            <numerusform>%n licence stay in {name}.</numerusform>
            <numerusform>%n licences stay in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) can be given back until</source>
        <translation>
            <numerusform>%n licence can be given back until</numerusform>
            <numerusform>%n licences can be given back until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n licence</numerusform>
            <numerusform>%n licences</numerusform>
        </translation>
    </message>
</context>
</TS>
