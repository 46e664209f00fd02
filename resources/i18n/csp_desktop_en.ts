<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>Order {offer}, {licences}, and %n more</source>
        <translation>
            <numerusform>Order {offer}, {licences}, and %n more</numerusform>
            <numerusform>Order {offer}, {licences}, and %n more</numerusform>
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
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n licence</numerusform>
            <numerusform>%n licences</numerusform>
        </translation>
    </message>
</context>
</TS>
