<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CSP Desktop</source>
        <translation>CSP Desktop 정보</translation>
    </message>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>고지 사항</translation>
    </message>
    <message>
        <source>Sell and look after CSP subscriptions, offline first. Not a product of Microsoft.</source>
        <translation>CSP 구독을 판매하고 관리합니다. 오프라인이 먼저입니다. Microsoft의 제품이 아닙니다.</translation>
    </message>
    <message>
        <source>Under the MIT licence. The windows are made with Qt, under the GNU Lesser General Public License 3: its libraries are unchanged and may be exchanged.</source>
        <translation>MIT 라이선스를 따릅니다. 창은 Qt로 만들었습니다. Qt는 GNU Lesser General Public License 3을 따르며, 라이브러리는 수정하지 않았고 교체할 수 있습니다.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>복사: {what}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>AddOnList</name>
    <message>
        <source>Add-ons</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>Search add-ons</source>
        <translation>추가 기능 검색</translation>
    </message>
</context>
<context>
    <name>AgreementFormView</name>
    <message>
        <source>Record agreement</source>
        <translation>계약 기록</translation>
    </message>
    <message>
        <source>The record waits in the Outbox; nothing is sent yet.</source>
        <translation>기록은 보낼 편지함에서 대기합니다. 아직 아무것도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>BannerFrame</name>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Auto-renew</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Categories</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>{category}: {count}, chosen {chosen}</source>
        <translation>{category}: {count}개, {chosen}개 선택됨</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>검색 및 필터 지우기</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Finds any part of name, description, product or offer ID</source>
        <translation>이름, 설명, 제품군, 제품 ID의 일부로 찾습니다</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Name, product, ID</source>
        <translation>이름, 제품군, ID</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message>
        <source>What this does</source>
        <translation>제출하면 이렇게 됩니다</translation>
    </message>
</context>
<context>
    <name>ConversionPanel</name>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Convert to a paid subscription</source>
        <translation>유료 구독으로 전환</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
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
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>지원 담당자용 자세한 내용</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <translation>보고서 (*.zip)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>보고서를 작성하는 중입니다…</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>지금 할 일</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
</context>
<context>
    <name>CustomerFormView</name>
    <message>
        <source>Billing address</source>
        <translation>청구지 주소</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>고객 계약</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>계약 기록…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>The contact accepted it</source>
        <translation>연락처 담당자가 수락함</translation>
    </message>
</context>
<context>
    <name>CustomerListView</name>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Company, domain, tag</source>
        <translation>회사, 도메인, 태그</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Finds any part of company, domain, Microsoft ID, country or tag</source>
        <translation>회사, 도메인, Microsoft ID, 국가, 태그의 일부로 찾습니다</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>CustomerPageView</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>프로필 편집</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>고객 페이지 구성</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Switches between what will be and what Partner Center says</source>
        <translation>앞으로의 상태와 파트너 센터의 상태를 바꿔 가며 표시합니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>표시할 구독</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>달력에서 선택</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>달력에서 선택(Alt+아래쪽 화살표)</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>Leave them as they are</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Record the days</source>
        <translation>날짜 기록</translation>
    </message>
    <message>
        <source>Type the days</source>
        <translation>날짜 입력</translation>
    </message>
    <message>
        <source>UTC days, as you read them elsewhere. They count at once; nothing is sent.</source>
        <translation>다른 곳에서 확인한 UTC 날짜입니다. 바로 적용되며 아무것도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Copy the key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>Mark as placed…</source>
        <translation>처리됨으로 표시…</translation>
    </message>
    <message>
        <source>Sent once at most. Key {key}</source>
        <translation>한 번만 보냅니다. 키 {key}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>진행 내역</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Dates and order number</source>
        <translation>날짜 및 주문 번호</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Unfolds how the date came about, below</source>
        <translation>날짜가 계산된 과정을 아래에 펼칩니다</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
</context>
<context>
    <name>ExpiryView</name>
    <message>
        <source>Why this date?</source>
        <translation>왜 이 날짜인가요?</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>Copy the Microsoft ID</source>
        <translation>Microsoft ID 복사</translation>
    </message>
    <message>
        <source>Microsoft ID {id}</source>
        <translation>Microsoft ID {id}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Left and Right move it by a day, Page Up and Page Down by a month; Delete removes it.</source>
        <translation>왼쪽·오른쪽 키로 하루씩, Page Up·Page Down으로 한 달씩 옮기고 Delete로 제거합니다.</translation>
    </message>
</context>
<context>
    <name>HoldsChart</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>What holds until when</source>
        <translation>무엇이 언제까지 유효한지</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>New customer…</source>
        <translation>새 고객…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>확인할 일</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>이 날짜의 이유</translation>
    </message>
</context>
<context>
    <name>ImportFileView</name>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>먼저 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>다른 파일 선택…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the whole summary</source>
        <translation>전체 요약 복사</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>카탈로그 가져오기</translation>
    </message>
    <message>
        <source>Lists of offers (*.json *.cspcatalog)</source>
        <translation>제품 목록 (*.json *.cspcatalog)</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>아직 선택한 파일 없음</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Refused items</source>
        <translation>거부된 항목</translation>
    </message>
    <message>
        <source>Show the catalogue</source>
        <translation>카탈로그 표시</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Chosen offers and their add-ons</source>
        <translation>선택한 제품과 추가 기능</translation>
    </message>
    <message>
        <source>Go back to the catalog and tick an offer.</source>
        <translation>카탈로그로 돌아가 제품을 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing is chosen any more</source>
        <translation>이제 선택한 제품이 없음</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About CSP Desktop</source>
        <translation>CSP Desktop 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to customers</source>
        <translation>고객으로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>고객(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>프로필 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation>샘플 데이터 둘러보기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Leave sample data</source>
        <translation>샘플 데이터 나가기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>새 고객(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remove relationship…</source>
        <translation>관계 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>시스템 모양</translation>
    </message>
    <message>
        <source>CSP Desktop</source>
        <translation>CSP Desktop</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>It answers as soon as your data is open.</source>
        <translation>데이터가 열리면 바로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Look for a &amp;new version…</source>
        <translation>새 버전 확인(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;subscription…</source>
        <translation>새 구독(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>데이터 폴더 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>로그 열기(&amp;L)</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>보낼 편지함</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>지원용 보고서 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>MarkPlacedView</name>
    <message>
        <source>Mark as placed</source>
        <translation>처리됨으로 표시</translation>
    </message>
    <message>
        <source>Place that first</source>
        <translation>먼저 처리할 변경</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>처리 날짜</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove: {move}</source>
        <translation>제거: {move}</translation>
    </message>
</context>
<context>
    <name>NewSubscriptionView</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Leave and forget what you typed.</source>
        <translation>나가면서 입력한 내용을 버립니다.</translation>
    </message>
    <message>
        <source>Leave; what you typed stays a draft.</source>
        <translation>나갑니다. 입력한 내용은 초안으로 남습니다.</translation>
    </message>
    <message>
        <source>Name, offer ID, product</source>
        <translation>이름, 제품 ID, 제품군</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>새 구독</translation>
    </message>
</context>
<context>
    <name>NextTermPanel</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>OfferPane</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>OrderedPage</name>
    <message>
        <source>New subscriptions</source>
        <translation>새 구독</translation>
    </message>
    <message>
        <source>Open &amp;Outbox</source>
        <translation>보낼 편지함 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>Finds any part of a change, customer, author, order number or key</source>
        <translation>변경, 고객, 작성자, 주문 번호, 키의 일부로 찾습니다</translation>
    </message>
    <message>
        <source>Mark as placed…</source>
        <translation>처리됨으로 표시…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>보낼 편지함</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>보낼 편지함 검색</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>표시할 변경</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>{term}: how is it billed?</source>
        <translation>{term}: 청구 방식은?</translation>
    </message>
</context>
<context>
    <name>ReckonedRow</name>
    <message>
        <source>Why this date?</source>
        <translation>이 날짜의 이유</translation>
    </message>
    <message>
        <source>Why this date? {name}</source>
        <translation>이 날짜의 이유: {name}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
</context>
<context>
    <name>ReportResult</name>
    <message>
        <source>It stays on this computer until you pass it on.</source>
        <translation>직접 전달하기 전까지는 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>보고서를 작성하는 중입니다…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>What holds until when</source>
        <translation>무엇이 언제까지 유효한지</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>모든 설정은 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>데이터 폴더 열기</translation>
    </message>
    <message>
        <source>Partner account</source>
        <translation>파트너 계정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>이 프로그램</translation>
    </message>
    <message>
        <source>Where the rules differ</source>
        <translation>규칙이 서로 다른 부분</translation>
    </message>
    <message>
        <source>You</source>
        <translation>사용자</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Cancelled for good</source>
        <translation>완전히 취소됨</translation>
    </message>
    <message>
        <source>For your own records; it stays on this computer</source>
        <translation>내부 기록용이며 이 컴퓨터에만 남습니다</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Partner Center has deleted it: record that</source>
        <translation>파트너 센터에서 삭제되었음: 그 사실을 기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Suspend without marking it as cancelled</source>
        <translation>취소로 표시하지 않고 일시 중단</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count}단계 중 {number}단계</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>The next 120 days</source>
        <translation>앞으로 120일</translation>
    </message>
</context>
<context>
    <name>SubscriptionFormView</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copies the subscription ID</source>
        <translation>구독 ID를 복사합니다</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>구독 편집</translation>
    </message>
    <message>
        <source>Leave; what you typed stays a draft.</source>
        <translation>나갑니다. 입력한 내용은 초안으로 남습니다.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>구독</translation>
    </message>
</context>
<context>
    <name>SupportReportView</name>
    <message>
        <source>It holds no names, addresses, domains or anything else of your customers, and nothing that you typed.</source>
        <translation>고객의 이름, 주소, 도메인 등 고객에 관한 것과 직접 입력한 내용은 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is sent: the file stays on this computer until you pass it on.</source>
        <translation>아무것도 전송하지 않습니다. 파일은 직접 전달하기 전까지 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>지원용 보고서</translation>
    </message>
    <message>
        <source>Reports (*.zip)</source>
        <translation>보고서 (*.zip)</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>지원용 보고서 저장</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>The report is a file that helps to find a fault: the versions of the program and of your system, how many customers, offers, subscriptions and changes there are, a few settings, and the log.</source>
        <translation>보고서는 오류를 찾는 데 도움이 되는 파일입니다. 프로그램과 시스템의 버전, 고객·제품·구독·변경의 개수, 몇 가지 설정, 로그가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>보고서를 작성하는 중입니다…</translation>
    </message>
</context>
<context>
    <name>SuspensionBanner</name>
    <message>
        <source>Why this date?</source>
        <translation>왜 이 날짜인가요?</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>&amp;Ends</source>
        <translation>종료(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Renew by itself</source>
        <translation>자동으로 갱신(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Trials become paid by themselves</source>
        <translation>평가판을 자동으로 유료 전환(&amp;T)</translation>
    </message>
    <message>
        <source>Last day of the first term</source>
        <translation>첫 기간의 마지막 날</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>UpdatesView</name>
    <message>
        <source>Copies a line for each file, as sha256sum --check reads them.</source>
        <translation>파일마다 한 줄씩, sha256sum --check가 읽는 형식으로 복사합니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the files&apos; SHA-256</source>
        <translation>파일의 SHA-256 복사</translation>
    </message>
    <message>
        <source>Files and their SHA-256</source>
        <translation>파일과 SHA-256</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>이 버전은 건너뛰기</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Says no more about this version; a newer one is told again.</source>
        <translation>이 버전은 더 이상 알리지 않습니다. 더 새로운 버전이 나오면 다시 알립니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 점</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if?</source>
        <translation>만약에</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
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
        <translation>날짜 계산 내역을 복사합니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Today, day {number}</source>
        <translation>오늘, {number}일째</translation>
    </message>
</context>
<context>
    <name>agreement_form</name>
    <message>
        <source>A record of this agreement waits in the Outbox; saving alters it.</source>
        <translation>이 계약의 기록이 보낼 편지함에서 대기 중입니다. 저장하면 그 기록이 바뀝니다.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>수락 날짜</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>It was the contact, {name}</source>
        <translation>연락처 담당자 {name} 님이 수락함</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>UTC day, not in the future.</source>
        <translation>UTC 날짜이며 미래일 수 없습니다.</translation>
    </message>
    <message>
        <source>Your cloud does not ask for this agreement; it may be recorded all the same.</source>
        <translation>사용 중인 클라우드에서는 이 계약이 필요하지 않지만, 그래도 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>예: {example}</translation>
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
        <translation>CSP Desktop이 “{computer}”에서 이 데이터로 이미 열려 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>CSP Desktop is open already with this data, but does not answer.</source>
        <translation>CSP Desktop이 이 데이터로 이미 열려 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Your data is safe; two programs at once must not change it. Wait a moment and try again, or close CSP Desktop there first.</source>
        <translation>데이터는 안전합니다. 두 프로그램이 동시에 변경할 수는 없습니다. 잠시 기다렸다가 다시 시도하거나, 먼저 그곳의 CSP Desktop을 닫으세요.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) on the price list</source>
        <translation>
            <numerusform>가격표에 있는 제품 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>이 카탈로그에 없는 제품 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Any billing</source>
        <translation>모든 청구 주기</translation>
    </message>
    <message>
        <source>Any customer type</source>
        <translation>모든 고객 유형</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>기본 제품</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>판매 종료</translation>
    </message>
    <message>
        <source>Converts to</source>
        <translation>전환 가능 제품</translation>
    </message>
    <message>
        <source>Here stands everything that can be sold, with its limits and add-ons. Import Partner Center&apos;s list of offers, a JSON file.</source>
        <translation>판매할 수 있는 모든 제품이 한도, 추가 기능과 함께 여기에 표시됩니다. 파트너 센터의 제품 목록(JSON 파일)을 가져오세요.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Limited per customer</source>
        <translation>고객당 한도 있음</translation>
    </message>
    <message>
        <source>Name, description, product and offer ID were searched.</source>
        <translation>이름, 설명, 제품군, 제품 ID를 검색했습니다.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필수 구성 요소</translation>
    </message>
    <message>
        <source>Needs one of</source>
        <translation>다음 중 하나 필요</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>새 상거래</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>아직 카탈로그 없음</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>일치하는 제품 없음</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>제품 ID</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Partner needs</source>
        <translation>파트너 자격</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Term of {term}</source>
        <translation>기간 {term}</translation>
    </message>
    <message>
        <source>Term, billing</source>
        <translation>기간, 청구</translation>
    </message>
    <message>
        <source>The maximum is pooled over all subscriptions of the customer&apos;s tenant.</source>
        <translation>최대 수량은 고객 테넌트의 모든 구독이 함께 사용합니다.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Upgrades to</source>
        <translation>업그레이드 대상</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n offer(s) that this catalogue lacks</source>
        <translation>
            <numerusform>외 이 카탈로그에 없는 제품 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: the list named products without their terms</source>
        <translation>알 수 없음: 목록에 기간 없이 제품만 있습니다</translation>
    </message>
    <message>
        <source>pooled over the whole tenant, whoever sold them</source>
        <translation>판매자와 관계없이 테넌트 전체가 함께 사용</translation>
    </message>
    <message>
        <source>{count} of {total} offers</source>
        <translation>제품 {total}개 중 {count}개</translation>
    </message>
    <message>
        <source>{name}
Closed for purchase: it cannot be ordered any more.</source>
        <translation>{name}
판매 종료: 더 이상 주문할 수 없습니다.</translation>
    </message>
    <message>
        <source>{range}, pooled</source>
        <translation>{range}, 함께 사용</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>%n add-on(s) are suspended too</source>
        <translation>
            <numerusform>추가 기능 %n개도 일시 중단됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s), users lose access</source>
        <translation>
            <numerusform>라이선스 %n개, 사용자 액세스 불가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended one(s) cannot be brought back</source>
        <translation>
            <numerusform>일시 중단된 %n개는 되돌릴 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>수락한 사람</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>수락 날짜</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Add {offer}, {licences}, to {base}</source>
        <translation>{base}에 {offer} 추가, {licences}</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>주소, 둘째 줄</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Base subscription</source>
        <translation>기본 구독</translation>
    </message>
    <message>
        <source>Bill {name} and all of its order {billing}</source>
        <translation>{name} 및 같은 주문 전체를 {billing} 청구</translation>
    </message>
    <message>
        <source>Bill {name} from the next charge on: {plan}</source>
        <translation>{name} 다음 청구부터: {plan}</translation>
    </message>
    <message>
        <source>Bill {name} {billing}</source>
        <translation>{name} {billing} 청구</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} 취소</translation>
    </message>
    <message>
        <source>Cancel {name}: {reason}</source>
        <translation>{name} 취소: {reason}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Change licences of {name} from {before} to {after}</source>
        <translation>{name} 라이선스 변경: {before} → {after}</translation>
    </message>
    <message>
        <source>Change the profile of {company}</source>
        <translation>{company} 프로필 변경</translation>
    </message>
    <message>
        <source>City</source>
        <translation>구/군/시</translation>
    </message>
    <message>
        <source>Commit {name} to a longer term: {plan}</source>
        <translation>{name} 더 긴 기간으로 약정: {plan}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Convert {name} to {target}, {licences}, {billing}</source>
        <translation>{name} 전환: {target}, {licences}, {billing}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Create customer {company}</source>
        <translation>고객 {company} 만들기</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>첫 청구</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Let {name} not renew by itself</source>
        <translation>{name} 자동 갱신 안 함</translation>
    </message>
    <message>
        <source>Let {name} renew by itself</source>
        <translation>{name} 자동으로 갱신</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences that move</source>
        <translation>옮기는 라이선스</translation>
    </message>
    <message>
        <source>Licences that stay</source>
        <translation>남는 라이선스</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note the qualification {qualification} of {company}: {vetting}</source>
        <translation>{company}의 {qualification} 자격 기록: {vetting}</translation>
    </message>
    <message>
        <source>Of the same order</source>
        <translation>같은 주문</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개설일</translation>
    </message>
    <message>
        <source>Order {offer}, {licences}</source>
        <translation>{offer} 주문, {licences}</translation>
    </message>
    <message numerus="yes">
        <source>Order {offer}, {licences}, and %n more</source>
        <translation>
            <numerusform>{offer}, {licences} 외 %n개 주문</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편 번호</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Reactivate {name}</source>
        <translation>{name} 다시 활성화</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Record that {name} was deleted</source>
        <translation>{name} 삭제됨 기록</translation>
    </message>
    <message>
        <source>Record the agreement of {company}, accepted by {person}</source>
        <translation>{company} 계약 기록, 수락: {person}</translation>
    </message>
    <message>
        <source>Record the days of {name}</source>
        <translation>{name} 날짜 기록</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록 번호</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Remove the relationship to {company}</source>
        <translation>{company} 관계 제거</translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation>이름 변경: {before} → {after}</translation>
    </message>
    <message>
        <source>Request the qualification {qualification} for {company}</source>
        <translation>{company}의 {qualification} 자격 요청</translation>
    </message>
    <message>
        <source>Schedule for the renewal of {name}: {offer}, {licences}, {plan}</source>
        <translation>{name} 갱신 시 예약: {offer}, {licences}, {plan}</translation>
    </message>
    <message>
        <source>Schedule nothing for the renewal of {name}</source>
        <translation>{name} 갱신 예약 없음</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>Start trial {offer}, {licences}</source>
        <translation>{offer} 평가판 시작, {licences}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>시/도</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>Suspend {name}</source>
        <translation>{name} 일시 중단</translation>
    </message>
    <message>
        <source>Suspend {name}: {reason}</source>
        <translation>{name} 일시 중단: {reason}</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take back the qualification of {company}</source>
        <translation>{company} 자격 철회</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>Upgrade {name} to {target}, {licences}</source>
        <translation>{name} 업그레이드: {target}, {licences}</translation>
    </message>
    <message>
        <source>Validation code</source>
        <translation>확인 코드</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹 사이트</translation>
    </message>
    <message>
        <source>given</source>
        <translation>입력됨</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>starts anew, 12 months</source>
        <translation>새로 시작, 12개월</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A new term begins at once: {plan}</source>
        <translation>새 기간이 바로 시작됩니다: {plan}</translation>
    </message>
    <message>
        <source>All that was charged is credited, as in its first 30 days (until {until})</source>
        <translation>처음 30일 이내이므로 청구된 금액 전부가 크레딧으로 반환됩니다({until}까지)</translation>
    </message>
    <message>
        <source>An admin of the customer can still save the data</source>
        <translation>고객의 관리자는 아직 데이터를 저장할 수 있습니다</translation>
    </message>
    <message>
        <source>Auto-renew goes off and stays off</source>
        <translation>자동 갱신이 꺼지고 꺼진 상태로 유지됩니다</translation>
    </message>
    <message>
        <source>Auto-renew stays off: switch it on before, or it does not renew</source>
        <translation>자동 갱신은 꺼진 채입니다. 그 전에 켜지 않으면 갱신되지 않습니다</translation>
    </message>
    <message>
        <source>Billed on all the same: a suspension saves no money here</source>
        <translation>그래도 청구됩니다. 여기서는 일시 중단해도 비용이 줄지 않습니다</translation>
    </message>
    <message>
        <source>Charged for the days that are left, then as before</source>
        <translation>남은 일수만큼 청구되고 이후는 이전과 같습니다</translation>
    </message>
    <message>
        <source>Charged for {left} of {days} days, then as before</source>
        <translation>{days}일 중 {left}일분이 청구되고 이후는 이전과 같습니다</translation>
    </message>
    <message>
        <source>Charged in full, as it is in its first {days} days</source>
        <translation>처음 {days}일 이내이므로 전액 청구됩니다</translation>
    </message>
    <message>
        <source>Credited for {left} of {days} days, then no charge</source>
        <translation>{days}일 중 {left}일분이 크레딧으로 반환되고 이후 청구되지 않습니다</translation>
    </message>
    <message>
        <source>Everything stored is deleted and cannot be brought back</source>
        <translation>저장된 모든 데이터가 삭제되며 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>Expires no more; a later suspension counts anew</source>
        <translation>더 이상 만료되지 않습니다. 나중에 다시 중단하면 처음부터 계산합니다</translation>
    </message>
    <message>
        <source>From then {cycle}; the term stays as it is</source>
        <translation>이때부터 {cycle}. 기간은 그대로입니다</translation>
    </message>
    <message>
        <source>It can be cancelled, with a refund</source>
        <translation>환불을 받고 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>It can be reactivated; nothing else can be changed</source>
        <translation>다시 활성화할 수 있으며 다른 것은 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>It can be resumed at any time</source>
        <translation>언제든지 재개할 수 있습니다</translation>
    </message>
    <message>
        <source>It can be set back at any time</source>
        <translation>언제든지 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>It cannot be undone, and buying anew does not bring the data back</source>
        <translation>취소할 수 없으며, 새로 구매해도 데이터는 돌아오지 않습니다</translation>
    </message>
    <message>
        <source>It does not become a trial again</source>
        <translation>다시 평가판이 되지 않습니다</translation>
    </message>
    <message>
        <source>It is dropped if the licences change, auto-renew goes off or it is suspended before</source>
        <translation>그 전에 라이선스를 변경하거나 자동 갱신을 끄거나 일시 중단하면 없어집니다</translation>
    </message>
    <message>
        <source>It is shown as deleted, and its place is free for a new one</source>
        <translation>삭제됨으로 표시되며 새 구독을 위한 자리가 생깁니다</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where you can take it back</source>
        <translation>보낼 편지함에서 대기하며 그곳에서 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Its first billing period begins only then; nothing was charged yet</source>
        <translation>첫 청구 기간은 그때 시작되며 아직 청구된 금액은 없습니다</translation>
    </message>
    <message>
        <source>Its new term ends, if it is sent today</source>
        <translation>오늘 보내면 새 기간이 끝나는 날</translation>
    </message>
    <message>
        <source>Its services run again; the data is as it was</source>
        <translation>서비스가 다시 작동하며 데이터는 그대로입니다</translation>
    </message>
    <message>
        <source>Its services stop; admins still reach the data</source>
        <translation>서비스가 중지되며 관리자는 데이터에 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>Left suspended, each with a date of its own: {parts}</source>
        <translation>각자의 날짜로 계속 일시 중단됨: {parts}</translation>
    </message>
    <message>
        <source>Licences can change again at any time</source>
        <translation>라이선스를 다시 언제든지 변경할 수 있습니다</translation>
    </message>
    <message>
        <source>Listed as cancelled: nobody is reminded to reactivate it, though that is possible</source>
        <translation>취소됨으로 표시: 다시 활성화할 수는 있지만 알림은 없습니다</translation>
    </message>
    <message>
        <source>Not renewed and not billed: users work for {days} more days, then only admins reach the data</source>
        <translation>갱신 및 청구 없음: 사용자는 {days}일 더 사용하고 이후 관리자만 데이터에 접근합니다</translation>
    </message>
    <message>
        <source>Not renewed: it goes on in a paid monthly extension at a higher price until it is cancelled</source>
        <translation>갱신 없음: 취소할 때까지 더 높은 가격으로 매월 유료 연장됩니다</translation>
    </message>
    <message>
        <source>Not touched, each with a term of its own: {parts}</source>
        <translation>변경되지 않으며 각자의 기간을 유지: {parts}</translation>
    </message>
    <message>
        <source>Ordered with it: {parts}; they join the order of their base</source>
        <translation>함께 주문: {parts}. 기본 구독의 주문에 포함됩니다</translation>
    </message>
    <message>
        <source>Paid from that day: {licences} of {name}; users keep their data</source>
        <translation>그날부터 유료: {name} {licences}. 사용자의 데이터는 유지됩니다</translation>
    </message>
    <message>
        <source>Reactivated after it, each as a change of its own: {parts}</source>
        <translation>이어서 각각 별도의 변경으로 다시 활성화: {parts}</translation>
    </message>
    <message>
        <source>Recorded as deleted too: {parts}</source>
        <translation>함께 삭제됨으로 기록: {parts}</translation>
    </message>
    <message>
        <source>Refunded but for the days used</source>
        <translation>사용한 일수를 제외하고 환불됩니다</translation>
    </message>
    <message>
        <source>Refunded by days: so far {used} charged</source>
        <translation>일할 환불: 지금까지 {used} 청구</translation>
    </message>
    <message>
        <source>Refunded in full, if it is sent by then</source>
        <translation>그때까지 보내면 전액 환불됩니다</translation>
    </message>
    <message>
        <source>Renews as before: no day moves</source>
        <translation>이전과 같이 갱신됩니다. 날짜는 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Renews at the price of that day: {licences}, {plan}</source>
        <translation>그날의 가격으로 갱신: {licences}, {plan}</translation>
    </message>
    <message>
        <source>Renews with {next}</source>
        <translation>{next}(으)로 갱신</translation>
    </message>
    <message>
        <source>Suspended by then, all of it is credited</source>
        <translation>그때까지 중단하면 전액 크레딧으로 반환됩니다</translation>
    </message>
    <message>
        <source>Suspended with it: {parts}</source>
        <translation>함께 일시 중단: {parts}</translation>
    </message>
    <message>
        <source>The bill stays as it is; it never stopped</source>
        <translation>청구는 그대로입니다. 중단된 적이 없습니다</translation>
    </message>
    <message>
        <source>The days not used are credited, then there is no charge</source>
        <translation>사용하지 않은 일수만큼 크레딧으로 반환되고 이후 청구되지 않습니다</translation>
    </message>
    <message>
        <source>The new ones can be given back, if it is sent now</source>
        <translation>지금 보내면 새 라이선스를 반환할 수 있습니다</translation>
    </message>
    <message>
        <source>The scheduled change is dropped and not restored: {next}</source>
        <translation>예약된 변경이 없어지고 복원되지 않습니다: {next}</translation>
    </message>
    <message>
        <source>The term cannot become shorter again before it renews</source>
        <translation>갱신 전에는 기간을 다시 줄일 수 없습니다</translation>
    </message>
    <message>
        <source>The term is over: it cannot be resumed any more, and users stay locked out</source>
        <translation>기간이 끝났습니다. 재개할 수 없고 사용자는 계속 차단됩니다</translation>
    </message>
    <message>
        <source>The trial becomes paid by itself: {licences}, {plan}</source>
        <translation>평가판이 자동으로 유료 전환됩니다: {licences}, {plan}</translation>
    </message>
    <message>
        <source>The trial would have ended; that day no longer counts</source>
        <translation>평가판이 끝날 날이었으나 더 이상 해당되지 않습니다</translation>
    </message>
    <message>
        <source>The waiting change is withdrawn; nothing of it was sent</source>
        <translation>대기 중인 변경이 철회됩니다. 아무것도 보내지 않았습니다</translation>
    </message>
    <message>
        <source>The whole term is owed: {licences}, {plan}</source>
        <translation>전체 기간의 비용을 지불해야 합니다: {licences}, {plan}</translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing is sent to Partner Center</source>
        <translation>취소할 수 없으며 파트너 센터에는 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>To be sent by then, or Partner Center refuses it</source>
        <translation>그때까지 보내야 합니다. 그렇지 않으면 파트너 센터가 거부합니다</translation>
    </message>
    <message>
        <source>Users of {licences} can sign in again; the data is as it was</source>
        <translation>{licences} 사용자가 다시 로그인할 수 있으며 데이터는 그대로입니다</translation>
    </message>
    <message>
        <source>Users of {licences} cannot sign in; admins still reach the data</source>
        <translation>{licences} 사용자가 로그인할 수 없으며 관리자는 데이터에 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>Users of {licences} lose access at once</source>
        <translation>{licences} 사용자가 즉시 접근 권한을 잃습니다</translation>
    </message>
    <message>
        <source>{licences} charged for the days that are left</source>
        <translation>{licences} 남은 일수만큼 청구</translation>
    </message>
    <message>
        <source>{licences} charged for {left} of {days} days, then in full</source>
        <translation>{licences} {days}일 중 {left}일분 청구, 이후 전액</translation>
    </message>
    <message>
        <source>{licences} credited for the days not used</source>
        <translation>{licences} 사용하지 않은 일수만큼 크레딧 반환</translation>
    </message>
    <message>
        <source>{licences} credited for {left} of {days} days</source>
        <translation>{licences} {days}일 중 {left}일분 크레딧 반환</translation>
    </message>
    <message>
        <source>{licences} less of {name}, {after} left; see that no more are assigned to users</source>
        <translation>{name} {licences} 감소, {after} 남음. 그보다 많이 할당되지 않았는지 확인하세요</translation>
    </message>
    <message>
        <source>{licences} more are billed until the term ends, whether used or not</source>
        <translation>{licences}이(가) 사용 여부와 관계없이 기간 끝까지 추가로 청구됩니다</translation>
    </message>
    <message>
        <source>{licences} more of {name}, {after} in all</source>
        <translation>{name} {licences} 증가, 모두 {after}</translation>
    </message>
    <message>
        <source>{licences} refunded, but for the days used</source>
        <translation>{licences} 사용한 일수를 제외하고 환불</translation>
    </message>
    <message>
        <source>{name} ({licences})</source>
        <translation>{name}({licences})</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>%n일 무료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>%n일 일시 중단</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>접근</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <translation>유료 전환</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>데이터 삭제</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Expired, users still work</source>
        <translation>만료됨, 사용자는 계속 사용</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>첫 청구</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개설</translation>
    </message>
    <message>
        <source>Paid extension</source>
        <translation>유료 연장</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>다시 활성화</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
    <message>
        <source>Suspended, not known since when</source>
        <translation>일시 중단됨, 시작일 알 수 없음</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>평가판 종료</translation>
    </message>
    <message>
        <source>Users and admins: {when}</source>
        <translation>사용자 및 관리자: {when}</translation>
    </message>
    <message>
        <source>Users: {users}. Admins: {admins}</source>
        <translation>사용자: {users}. 관리자: {admins}</translation>
    </message>
    <message>
        <source>deleted on {day}</source>
        <translation>{day}에 삭제</translation>
    </message>
    <message>
        <source>deleted on {day}, and not to be brought back</source>
        <translation>{day}에 삭제되며 되돌릴 수 없음</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first}부터</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}부터 {last}까지</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>유지됨</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>{last}까지</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>끝 없음</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on, and look whether your last step was done. If it happens again, save a report for whoever supports you, then quit and start CSP Desktop again.</source>
        <translation>계속하면서 마지막 작업이 되었는지 확인하세요. 같은 일이 다시 생기면 지원 담당자에게 줄 보고서를 저장한 다음, CSP Desktop을 끝내고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>있어서는 안 될 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Try again. If that does not help, save a report for whoever supports you, then quit and start CSP Desktop again.</source>
        <translation>다시 시도하세요. 그래도 안 되면 지원 담당자에게 줄 보고서를 저장한 다음, CSP Desktop을 끝내고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>What you submitted before is in the database on this computer; nothing was typed since.</source>
        <translation>앞서 제출한 내용은 이 컴퓨터의 데이터베이스에 있습니다. 그 뒤에 입력한 것은 없습니다.</translation>
    </message>
    <message>
        <source>What you submitted is in the database on this computer. What you typed since stands where you typed it, and most forms keep it as a draft.</source>
        <translation>제출한 내용은 이 컴퓨터의 데이터베이스에 있습니다. 그 뒤에 입력한 내용은 입력한 자리에 그대로 있고, 대부분의 양식은 초안으로 보관합니다.</translation>
    </message>
    <message>
        <source>Your data could not be opened because of a fault in the program.</source>
        <translation>프로그램 오류 때문에 데이터를 열지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more since then</source>
        <translation>
            <numerusform>그 뒤로 %n건 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_form</name>
    <message numerus="yes">
        <source>%n field(s) altered; it waits in the Outbox.</source>
        <translation>
            <numerusform>필드 %n개 변경됨. 보낼 편지함에서 대기합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of this profile waits in the Outbox; saving alters that change.</source>
        <translation>이 프로필의 변경이 보낼 편지함에서 대기 중입니다. 저장하면 그 변경이 바뀝니다.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>수락 날짜</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>계정 개설</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>주소, 둘째 줄</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>칸톤</translation>
    </message>
    <message>
        <source>City</source>
        <translation>구/군/시</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Continued from {time}</source>
        <translation>{time}에 저장한 내용에서 계속</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>County</source>
        <translation>카운티</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>고객 만들기</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>프로필 편집</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>에미리트</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>고등 교육</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>심사 중</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Microsoft gave it to you. It goes with the request and is shown nowhere.</source>
        <translation>Microsoft에서 받은 코드입니다. 요청과 함께 전달되며 어디에도 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Microsoft grants it; a partner can neither set nor remove it.</source>
        <translation>Microsoft가 부여합니다. 파트너는 설정하거나 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>No vetting</source>
        <translation>심사 없음</translation>
    </message>
    <message>
        <source>Nobody noted here whether it was accepted.</source>
        <translation>수락 여부가 여기에 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>올바른 날짜가 아닙니다. 예: {example}</translation>
    </message>
    <message>
        <source>Not available in this cloud.</source>
        <translation>이 클라우드에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not recorded. Orders and licence changes wait for it.</source>
        <translation>기록되지 않았습니다. 기록될 때까지 주문과 라이선스 변경을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not yet at Partner Center: what you edit is the change that waits in the Outbox.</source>
        <translation>아직 파트너 센터에 없습니다. 보낼 편지함에서 대기 중인 변경을 편집합니다.</translation>
    </message>
    <message>
        <source>Once Partner Center has one, it can be replaced but not removed.</source>
        <translation>파트너 센터에 한 번 등록되면 바꿀 수는 있지만 제거할 수는 없습니다.</translation>
    </message>
    <message>
        <source>One was given already; type another to replace it.</source>
        <translation>이미 입력되어 있습니다. 바꾸려면 다른 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Optional, such as {example}</source>
        <translation>선택 사항, 예: {example}</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN 코드</translation>
    </message>
    <message>
        <source>Partner Center restricts your partner account: no customers can be created until that is settled.</source>
        <translation>파트너 센터에서 파트너 계정을 제한했습니다. 해결될 때까지 고객을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편 번호</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>우편 번호</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>도도부현</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>성/시</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>기록됨.</translation>
    </message>
    <message>
        <source>Recorded: accepted by {person} on {day}.</source>
        <translation>기록됨: {day}에 {person} 님이 수락함.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록 번호</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>Schools (K-12)</source>
        <translation>학교(K-12)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>시/도</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The new customer waits in the Outbox; nothing is sent yet.</source>
        <translation>새 고객은 보낼 편지함에서 대기합니다. 아직 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>UTC day; decides how long a suspension may last.</source>
        <translation>UTC 날짜. 일시 중단이 얼마나 이어질 수 있는지를 결정합니다.</translation>
    </message>
    <message>
        <source>Until it is approved, offers that ask for it cannot be bought.</source>
        <translation>승인될 때까지는 이 자격이 필요한 제품을 구입할 수 없습니다.</translation>
    </message>
    <message>
        <source>Validation code</source>
        <translation>확인 코드</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>심사</translation>
    </message>
    <message>
        <source>Voivodeship</source>
        <translation>주(보이보데)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹 사이트</translation>
    </message>
    <message>
        <source>Your own words, separated by commas.</source>
        <translation>자유롭게 입력하고 쉼표로 구분하세요.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP 코드</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>예: {example}</translation>
    </message>
</context>
<context>
    <name>customer_page</name>
    <message numerus="yes">
        <source>%n more suspended</source>
        <translation>
            <numerusform>일시 중단됨 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>수락한 사람</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>수락 날짜</translation>
    </message>
    <message>
        <source>Account opened on</source>
        <translation>계정 개설일</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>계정 상태</translation>
    </message>
    <message>
        <source>Active and suspended</source>
        <translation>활성 및 일시 중단됨</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agreement accepted {day}</source>
        <translation>계약 수락됨, {day}</translation>
    </message>
    <message>
        <source>Agreement not known</source>
        <translation>계약 여부 알 수 없음</translation>
    </message>
    <message>
        <source>Agreement not recorded</source>
        <translation>계약 기록되지 않음</translation>
    </message>
    <message>
        <source>Agreement recorded</source>
        <translation>계약 기록됨</translation>
    </message>
    <message>
        <source>At Partner Center</source>
        <translation>파트너 센터</translation>
    </message>
    <message>
        <source>At Partner Center: {name}</source>
        <translation>파트너 센터: {name}</translation>
    </message>
    <message>
        <source>At the earliest; the free period is not known</source>
        <translation>빨라야 이 날짜입니다. 무료 기간을 알 수 없습니다</translation>
    </message>
    <message>
        <source>Billed by usage, so there are no licences</source>
        <translation>사용량으로 청구되므로 라이선스가 없음</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Billing address and contact</source>
        <translation>청구지 주소 및 연락처</translation>
    </message>
    <message>
        <source>Cancellation queued</source>
        <translation>취소 대기 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>취소…</translation>
    </message>
    <message>
        <source>Change the agreement…</source>
        <translation>계약 변경…</translation>
    </message>
    <message>
        <source>Choose what {company} buys; it is kept here and can be sent later.</source>
        <translation>{company} 고객이 구입할 제품을 선택하세요. 여기에 보관되며 나중에 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Continue draft…</source>
        <translation>초안 계속…</translation>
    </message>
    <message>
        <source>Conversion queued</source>
        <translation>전환 대기 중</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>전환…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>고객 계약</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Each order is listed here with its number, its lines and how far it has come.</source>
        <translation>주문마다 번호, 항목, 진행 상태가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>프로필 편집…</translation>
    </message>
    <message>
        <source>It can be cancelled until {moment}</source>
        <translation>{moment}까지 취소할 수 있음</translation>
    </message>
    <message>
        <source>It waits in the Outbox. Orders can be entered now; they go after the customer itself.</source>
        <translation>보낼 편지함에서 대기 중입니다. 지금 주문을 입력할 수 있으며, 고객 다음에 보냅니다.</translation>
    </message>
    <message>
        <source>It waits in the Outbox; Partner Center does not know it yet</source>
        <translation>보낼 편지함에서 대기 중이며, 파트너 센터에는 아직 없습니다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>새 구독…</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>아직 주문 없음</translation>
    </message>
    <message>
        <source>No special qualification</source>
        <translation>특별 자격 없음</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>아직 구독 없음</translation>
    </message>
    <message>
        <source>Not an education customer</source>
        <translation>교육 고객 아님</translation>
    </message>
    <message>
        <source>Nothing can be ordered now</source>
        <translation>지금은 주문할 수 없음</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>삭제된 항목 없음</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>One value is pending and shown dashed.</source>
        <translation>값 1개가 대기 중이며 점선으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>보낼 편지함 열기</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문 번호</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문됨</translation>
    </message>
    <message>
        <source>Partner Center does not know this customer yet</source>
        <translation>파트너 센터에는 아직 없는 고객입니다</translation>
    </message>
    <message>
        <source>Pending at Partner Center</source>
        <translation>파트너 센터에서 처리 중</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>자격</translation>
    </message>
    <message>
        <source>Queued: {change}</source>
        <translation>대기 중: {change}</translation>
    </message>
    <message numerus="yes">
        <source>Queued: {change}; and %n more</source>
        <translation>
            <numerusform>대기 중: {change} 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>다시 활성화</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate its %n add-on(s) too</source>
        <translation>
            <numerusform>추가 기능 %n개도 다시 활성화</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivation queued</source>
        <translation>다시 활성화 대기 중</translation>
    </message>
    <message>
        <source>Record its deletion…</source>
        <translation>삭제 기록…</translation>
    </message>
    <message>
        <source>Record the agreement…</source>
        <translation>계약 기록…</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록 번호</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Remove relationship…</source>
        <translation>관계 제거…</translation>
    </message>
    <message>
        <source>Renewal or expiry</source>
        <translation>갱신 또는 만료</translation>
    </message>
    <message>
        <source>Reseller of record</source>
        <translation>등록된 재판매인</translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation>보낼 편지함에서 보기</translation>
    </message>
    <message>
        <source>Show the most urgent ones only</source>
        <translation>가장 급한 항목만 표시</translation>
    </message>
    <message>
        <source>Show what Partner Center says</source>
        <translation>파트너 센터의 상태 표시</translation>
    </message>
    <message>
        <source>Show what is pending</source>
        <translation>대기 중인 변경 표시</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>시/도</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>일시 중단…</translation>
    </message>
    <message>
        <source>Suspension queued</source>
        <translation>일시 중단 대기 중</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The reactivation of {name} waits in the Outbox.</source>
        <translation>{name} 구독의 다시 활성화가 보낼 편지함에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>This is what Partner Center says, without what is pending here.</source>
        <translation>여기서 대기 중인 변경을 뺀 파트너 센터의 상태입니다.</translation>
    </message>
    <message>
        <source>Trial ended</source>
        <translation>평가판 종료됨</translation>
    </message>
    <message>
        <source>Trial, {left}</source>
        <translation>평가판, {left}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>What was deleted after its expiry date is listed here.</source>
        <translation>만료 날짜가 지나 삭제된 구독이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>주문한 제품</translation>
    </message>
    <message>
        <source>What {company} buys will be listed here, once orders are possible.</source>
        <translation>주문할 수 있게 되면 {company} 고객이 구입한 제품이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>이 날짜의 이유</translation>
    </message>
    <message>
        <source>With a scheduled change: {next}</source>
        <translation>예약된 변경: {next}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes paid</source>
        <translation>유료 전환</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>in the Outbox</source>
        <translation>보낼 편지함에 있음</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>번호 없음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>renews</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>would expire</source>
        <translation>만료 예정</translation>
    </message>
    <message>
        <source>{count} values are pending and shown dashed.</source>
        <translation>값 {count}개가 대기 중이며 점선으로 표시됩니다.</translation>
    </message>
    <message>
        <source>{count} × {offer}</source>
        <translation>{offer} × {count}</translation>
    </message>
    <message>
        <source>{left} to cancel</source>
        <translation>취소 가능 {left}</translation>
    </message>
    <message>
        <source>{qualification} denied</source>
        <translation>{qualification} 거부됨</translation>
    </message>
    <message>
        <source>{qualification} in review</source>
        <translation>{qualification} 심사 중</translation>
    </message>
    <message>
        <source>{qualification} in review since {day}</source>
        <translation>{qualification} 심사 중, {day}부터</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n change(s) wait in the Outbox</source>
        <translation>
            <numerusform>변경 %n건이 보낼 편지함에서 대기 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>고객 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Company, domain, Microsoft ID, country and tags were searched.</source>
        <translation>회사, 도메인, Microsoft ID, 국가, 태그를 검색했습니다.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>남은 일수</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Here stand the customers you sell to, with their subscriptions and what waits to be sent. Enter the first one; Home also offers sample data to look around.</source>
        <translation>판매하는 고객이 구독, 보낼 변경과 함께 여기에 표시됩니다. 첫 고객을 입력하세요. 홈에서 샘플 데이터를 둘러볼 수도 있습니다.</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft ID</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>다음 만료</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>이 필터와 일치하는 고객 없음</translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation>“{text}” 검색과 일치하는 고객 없음</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>아직 고객 없음</translation>
    </message>
    <message>
        <source>Not yet at Partner Center: it waits in the Outbox</source>
        <translation>아직 파트너 센터에 없음: 보낼 편지함에서 대기 중</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
    <message>
        <source>tag: {tag}</source>
        <translation>태그: {tag}</translation>
    </message>
    <message>
        <source>{count} of {total} customers</source>
        <translation>고객 {total}곳 중 {count}곳</translation>
    </message>
    <message>
        <source>{count} of {total} match “{text}”</source>
        <translation>{total}곳 중 {count}곳이 “{text}” 검색과 일치</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>UTC day. Here: {begins} to {ends}</source>
        <translation>UTC 날짜. 현지 시간: {begins} ~ {ends}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy년 M월 d일 dddd</translation>
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
            <numerusform>대기 중인 변경 %n건을 먼저 처리해야 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended subscription(s) cannot come back; their data is deleted.</source>
        <translation>
            <numerusform>일시 중단된 구독 %n개는 되돌릴 수 없으며 데이터가 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>보낼 편지함에서 대기하며 처리될 때까지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove relationship</source>
        <translation>관계 제거</translation>
    </message>
    <message>
        <source>Remove the relationship</source>
        <translation>관계 제거</translation>
    </message>
    <message>
        <source>Software and reservations must be cancelled before; look them up there.</source>
        <translation>소프트웨어와 예약은 먼저 취소해야 합니다. 파트너 센터에서 확인하세요.</translation>
    </message>
    <message>
        <source>To come back, the customer has to accept a new relationship request.</source>
        <translation>돌아오려면 고객이 새 관계 요청을 수락해야 합니다.</translation>
    </message>
    <message>
        <source>{company} leaves your customer list; you can sell it nothing more.</source>
        <translation>{company}이(가) 고객 목록에서 사라지며 더 이상 판매할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n change(s) wait and are safe here</source>
        <translation>
            <numerusform>변경 %n건 대기 중, 안전하게 보관됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: everything is kept on this computer. Place changes by hand from the Outbox.</source>
        <translation>연결되지 않음: 모든 내용은 이 컴퓨터에 보관됩니다. 보낼 편지함을 보고 변경을 직접 처리하세요.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>보낼 변경 없음</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>샘플 데이터</translation>
    </message>
    <message>
        <source>Sample data: nothing here is ever sent.</source>
        <translation>샘플 데이터: 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>오프라인 작업 중</translation>
    </message>
</context>
<context>
    <name>frequency_form</name>
    <message>
        <source>Billing of {name}: {after} instead of {before}.</source>
        <translation>{name} 청구: {before} 대신 {after}.</translation>
    </message>
    <message>
        <source>Change the billing</source>
        <translation>청구 변경</translation>
    </message>
    <message>
        <source>Change to {billing}</source>
        <translation>{billing}(으)로 변경</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>보낼 편지함에서 대기하며 처리될 때까지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>So are all of the same order: {names}.</source>
        <translation>같은 주문의 구독도 모두 바뀝니다: {names}.</translation>
    </message>
    <message>
        <source>The term starts anew and lasts 12 months from the day it is placed.</source>
        <translation>기간이 새로 시작되어 처리된 날부터 12개월 동안 지속됩니다.</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Auto-renew is off</source>
        <translation>자동 갱신이 꺼져 있음</translation>
    </message>
    <message>
        <source>Bring in your first customers</source>
        <translation>첫 고객을 등록하세요</translation>
    </message>
    <message>
        <source>CSP Desktop keeps customers, subscriptions and orders on this computer, checks every change by Partner Center&apos;s rules as you make it, and keeps it safe until it is placed.</source>
        <translation>CSP Desktop은 고객, 구독, 주문을 이 컴퓨터에 보관합니다. 변경할 때마다 파트너 센터의 규칙에 맞는지 확인하고, 처리될 때까지 안전하게 보관합니다.</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>취소 가능</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>아직 취소 가능</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Customer agreement</source>
        <translation>고객 계약</translation>
    </message>
    <message>
        <source>Customers and subscriptions in every state. Nothing is ever sent. Leave it any time.</source>
        <translation>다양한 상태의 고객과 구독이 들어 있습니다. 아무것도 보내지 않으며 언제든지 나갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Ending, not renewed</source>
        <translation>갱신 없이 종료</translation>
    </message>
    <message>
        <source>Enter the first customer, then choose what it buys.</source>
        <translation>첫 고객을 입력한 다음 구입할 제품을 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the first one yourself; what is half filled is kept.</source>
        <translation>첫 고객을 직접 입력합니다. 입력하던 내용은 보관됩니다.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>샘플 데이터 둘러보기</translation>
    </message>
    <message>
        <source>First to be lost if nobody acts: {name} of {company}, {day} ({left}).</source>
        <translation>조치하지 않으면 가장 먼저 잃는 구독: {company}의 {name}, {day}({left}).</translation>
    </message>
    <message>
        <source>Half filled, saved {time}</source>
        <translation>작성 중, {time} 저장됨</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Its cancellation waits: send it before</source>
        <translation>취소 대기 중: 그 전에 보내세요</translation>
    </message>
    <message>
        <source>Its data was deleted</source>
        <translation>데이터가 삭제됨</translation>
    </message>
    <message>
        <source>Let it renew</source>
        <translation>갱신하기</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 고객</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>새 구독</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>아직 고객 없음</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>오늘은 확인할 일 없음</translation>
    </message>
    <message>
        <source>Nothing will be lost within the next 120 days.</source>
        <translation>앞으로 120일 안에 잃을 구독이 없습니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>One change waits</source>
        <translation>변경 1건 대기 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Past their date, not recorded yet</source>
        <translation>날짜가 지났지만 아직 기록되지 않음</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>다시 활성화</translation>
    </message>
    <message>
        <source>Reason not recorded</source>
        <translation>사유 기록되지 않음</translation>
    </message>
    <message>
        <source>Record deletion</source>
        <translation>삭제 기록</translation>
    </message>
    <message>
        <source>See what Partner Center says now</source>
        <translation>파트너 센터의 현재 상태 확인</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Suspended, data deleted after the date</source>
        <translation>일시 중단됨, 날짜가 지나면 데이터 삭제</translation>
    </message>
    <message>
        <source>Suspended, expiring</source>
        <translation>일시 중단됨, 만료 예정</translation>
    </message>
    <message>
        <source>Suspensions and trials stand here before their date, and whatever waits for you to finish it.</source>
        <translation>일시 중단과 평가판은 기한 전에, 마무리를 기다리는 작업과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Term over</source>
        <translation>기간 종료됨</translation>
    </message>
    <message>
        <source>Terms ending, not renewed</source>
        <translation>갱신 없이 끝나는 기간</translation>
    </message>
    <message>
        <source>The catalogue as Partner Center lists it, as JSON; nothing changes if a file is faulty.</source>
        <translation>파트너 센터의 제품 목록(JSON)입니다. 파일에 오류가 있으면 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>The suspension waits in the Outbox</source>
        <translation>일시 중단이 보낼 편지함에서 대기 중</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <translation>평가판이 끝남</translation>
    </message>
    <message>
        <source>Then a paid year, billed monthly</source>
        <translation>이후 1년 유료, 매월 청구</translation>
    </message>
    <message>
        <source>Then the whole term is owed</source>
        <translation>이후 전체 기간 비용 지불</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Trial ends, cannot be extended</source>
        <translation>평가판 종료, 연장할 수 없음</translation>
    </message>
    <message>
        <source>Trials becoming paid</source>
        <translation>유료 전환되는 평가판</translation>
    </message>
    <message>
        <source>Trials becoming paid by themselves</source>
        <translation>자동으로 유료 전환되는 평가판</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>종료되는 평가판</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>조치가 필요한 작업</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>예정된 일</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment}부터</translation>
    </message>
    <message>
        <source>the oldest since {moment}</source>
        <translation>가장 오래된 항목은 {moment}부터</translation>
    </message>
    <message>
        <source>{company}: {name}</source>
        <translation>{company}: {name}</translation>
    </message>
    <message>
        <source>{count} changes wait</source>
        <translation>변경 {count}건 대기 중</translation>
    </message>
    <message>
        <source>{count} deadlines within the next 120 days.</source>
        <translation>앞으로 120일 안에 기한 {count}개가 있습니다.</translation>
    </message>
    <message>
        <source>{count}, of which the nearest {shown} are shown</source>
        <translation>{count}개, 가장 가까운 {shown}개 표시</translation>
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
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Choose Partner Center&apos;s list of offers, a JSON file. You can also drop it onto the window.</source>
        <translation>파트너 센터의 제품 목록(JSON 파일)을 선택하세요. 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Item {number}, {name}: {why}</source>
        <translation>항목 {number}, {name}: {why}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>New offers are added and known ones brought up to date; offers that the file lacks stay. All or nothing: if something goes wrong, nothing is changed.</source>
        <translation>새 제품은 추가되고 이미 있는 제품은 업데이트됩니다. 파일에 없는 제품은 그대로 남습니다. 전부 아니면 전무입니다. 문제가 생기면 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Offers for {country}.</source>
        <translation>{country} 제품입니다.</translation>
    </message>
    <message>
        <source>Parts of an offer</source>
        <translation>제품의 일부</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Refused, the others were imported</source>
        <translation>거부됨, 나머지는 가져옴</translation>
    </message>
    <message>
        <source>Stopping; nothing of it is kept.</source>
        <translation>중지하는 중입니다. 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already; nothing was changed.</source>
        <translation>카탈로그에 이미 모두 있습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is up to date: %n offer(s) new or changed.</source>
        <translation>
            <numerusform>카탈로그가 최신 상태입니다. 새 제품 또는 변경된 제품 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a list of offers.</source>
        <translation>제품 목록으로 보입니다.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>mark_placed</name>
    <message>
        <source>As Partner Center shows it after the order.</source>
        <translation>주문 후 파트너 센터에 표시되는 번호입니다.</translation>
    </message>
    <message>
        <source>It becomes part of the record, and every date that depends on it counts from that day. This cannot be undone here.</source>
        <translation>기록에 반영되며, 관련 날짜는 모두 그날부터 계산됩니다. 여기서는 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>It lengthens order {number} of its base subscription.</source>
        <translation>기본 구독의 주문 {number}에 추가됩니다.</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft ID</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>올바른 날짜가 아닙니다. 예: {example}</translation>
    </message>
    <message>
        <source>Optional. Partner Center shows it on the customer&apos;s Account page.</source>
        <translation>선택 사항. 파트너 센터의 고객 계정 페이지에 표시됩니다.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문 번호</translation>
    </message>
    <message>
        <source>The customer becomes part of the record. This cannot be undone here.</source>
        <translation>고객이 기록에 반영됩니다. 여기서는 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Then: {change}</source>
        <translation>다음: {change}</translation>
    </message>
    <message>
        <source>UTC day on which Partner Center took it; today if you are unsure.</source>
        <translation>파트너 센터가 받은 UTC 날짜입니다. 확실하지 않으면 오늘로 두세요.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A change of this already waits in the Outbox.</source>
        <translation>이 항목의 변경이 이미 보낼 편지함에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>A company name needs letters or digits.</source>
        <translation>회사 이름에는 문자나 숫자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and none is left.</source>
        <translation>고객은 모두 {maximum}개까지 라이선스를 가질 수 있으며 남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and one is left.</source>
        <translation>고객은 모두 {maximum}개까지 라이선스를 가질 수 있으며 1개 남았습니다.</translation>
    </message>
    <message>
        <source>A customer may have {maximum} licences of it in all, and {left} are left.</source>
        <translation>고객은 모두 {maximum}개까지 라이선스를 가질 수 있으며 {left}개 남았습니다.</translation>
    </message>
    <message>
        <source>A monthly term cannot end on the 28th, 29th or 30th, unless that is the month&apos;s last day.</source>
        <translation>월 단위 기간은 그달의 마지막 날이 아니면 28일, 29일, 30일에 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>A new-commerce subscription: this version shows it and does not change it.</source>
        <translation>새 상거래 구독입니다. 이 버전에서는 표시만 하고 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>A partner cannot set this qualification; Microsoft grants it.</source>
        <translation>이 자격은 파트너가 설정할 수 없습니다. Microsoft가 부여합니다.</translation>
    </message>
    <message>
        <source>A running term is never shortened; a shorter one can be scheduled for the renewal.</source>
        <translation>진행 중인 기간은 줄일 수 없습니다. 더 짧은 기간은 갱신 시로 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>A single character is not a company name.</source>
        <translation>한 글자는 회사 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>A subscription with add-ons cannot be upgraded: {names}.</source>
        <translation>추가 기능이 있는 구독은 업그레이드할 수 없습니다: {names}.</translation>
    </message>
    <message>
        <source>A term cannot be billed less often than once for the whole of it.</source>
        <translation>청구 횟수는 기간 전체에 한 번보다 적을 수 없습니다.</translation>
    </message>
    <message>
        <source>A term ends after its full length, at a month&apos;s end, or with another active subscription.</source>
        <translation>기간은 전체 길이, 월말 또는 다른 활성 구독과 함께 끝납니다.</translation>
    </message>
    <message>
        <source>A trial cannot be changed, suspended or lengthened. It can be converted to a paid subscription.</source>
        <translation>평가판은 변경, 일시 중단, 연장할 수 없습니다. 유료 구독으로 전환할 수는 있습니다.</translation>
    </message>
    <message>
        <source>A trial has a fixed number of licences.</source>
        <translation>평가판은 라이선스 수가 정해져 있습니다.</translation>
    </message>
    <message>
        <source>A trial: it has its own tab.</source>
        <translation>평가판입니다. 평가판 탭에 있습니다.</translation>
    </message>
    <message>
        <source>Add-ons of new commerce are bought in the catalogue, as subscriptions of their own.</source>
        <translation>새 상거래의 추가 기능은 카탈로그에서 별도의 구독으로 구매합니다.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} is not on the price list any more.</source>
        <translation>한 주문의 청구는 함께 바뀌는데 {member}이(가) 더 이상 가격표에 없습니다.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} is not sold with that billing.</source>
        <translation>한 주문의 청구는 함께 바뀌는데 {member}은(는) 그 청구 방식으로 판매되지 않습니다.</translation>
    </message>
    <message>
        <source>All of an order change their billing together, and {member} of this order is not active.</source>
        <translation>한 주문의 청구는 함께 바뀌는데 이 주문의 {member}이(가) 활성 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Already subscribed twice, and only two are allowed.</source>
        <translation>이미 두 번 구독 중이며 두 개까지만 허용됩니다.</translation>
    </message>
    <message>
        <source>Already subscribed, and only one is allowed.</source>
        <translation>이미 구독 중이며 하나만 허용됩니다.</translation>
    </message>
    <message>
        <source>Already subscribed: {count} of {limit} that a customer may have.</source>
        <translation>이미 구독 중: 고객당 {limit}개 중 {count}개.</translation>
    </message>
    <message>
        <source>An add-on of {name}, which is suspended. Reactivate that first.</source>
        <translation>일시 중단된 {name}의 추가 기능입니다. 기본 구독을 먼저 다시 활성화하세요.</translation>
    </message>
    <message>
        <source>An add-on: it is bought on its base subscription.</source>
        <translation>추가 기능입니다. 기본 구독에서 구입합니다.</translation>
    </message>
    <message>
        <source>An address at microsoft.com is not accepted.</source>
        <translation>microsoft.com 주소는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>An earlier change that this one builds on still waits. Mark that one as placed first.</source>
        <translation>이 변경보다 앞선 변경이 아직 대기 중입니다. 그 변경을 먼저 처리됨으로 표시하세요.</translation>
    </message>
    <message>
        <source>An order of {count} lines; Partner Center may refuse very long ones.</source>
        <translation>항목이 {count}개인 주문입니다. 너무 길면 파트너 센터에서 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>An upgrade opens no cancellation window: afterwards it cannot be cancelled or reduced.</source>
        <translation>업그레이드 후에는 취소 기간이 없으므로 취소하거나 줄일 수 없습니다.</translation>
    </message>
    <message>
        <source>Another customer has this domain. For a customer with a tenant, request a relationship instead.</source>
        <translation>다른 고객이 이 도메인을 사용합니다. 테넌트가 있는 고객이면 대신 관계를 요청하세요.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was changed. Close the other window of CSP Desktop and try again.</source>
        <translation>다른 프로그램이 데이터베이스를 사용 중입니다. 아무것도 바뀌지 않았습니다. 다른 CSP Desktop 창을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>At least {minimum} licences: {percent} % of the {base} that its base offers have.</source>
        <translation>최소 {minimum}개 라이선스: 기본 제품 {base}개의 {percent}%.</translation>
    </message>
    <message>
        <source>At most {longest} characters.</source>
        <translation>최대 {longest}자입니다.</translation>
    </message>
    <message>
        <source>At most {maximum} characters before .onmicrosoft.com; these are {count}.</source>
        <translation>.onmicrosoft.com 앞은 최대 {maximum}자입니다. 지금은 {count}자입니다.</translation>
    </message>
    <message>
        <source>At most {maximum} characters.</source>
        <translation>최대 {maximum}자입니다.</translation>
    </message>
    <message>
        <source>Auto-renew of {name} is set like that already.</source>
        <translation>{name}의 자동 갱신은 이미 그렇게 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Auto-renew of {name} stays off. Switch it on again if it shall go on after its term.</source>
        <translation>{name}의 자동 갱신은 꺼진 채입니다. 기간 이후에도 계속하려면 다시 켜세요.</translation>
    </message>
    <message>
        <source>Billed annually only; this order is not.</source>
        <translation>연간 청구만 가능하며, 이 주문은 연간 청구가 아닙니다.</translation>
    </message>
    <message>
        <source>Billed annually, yet with a free period on record: please check the two days.</source>
        <translation>연간 청구인데 무료 기간이 기록되어 있습니다. 두 날짜를 확인하세요.</translation>
    </message>
    <message>
        <source>Billed by usage only.</source>
        <translation>사용량 청구만 가능합니다.</translation>
    </message>
    <message>
        <source>Billed monthly only; this order is not.</source>
        <translation>월간 청구만 가능하며, 이 주문은 월간 청구가 아닙니다.</translation>
    </message>
    <message>
        <source>Buy anew</source>
        <translation>새로 구입</translation>
    </message>
    <message>
        <source>Can be bought.</source>
        <translation>구입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cannot be switched for this offer.</source>
        <translation>이 제품에서는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Change billing</source>
        <translation>청구 주기 변경</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>국가를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a language that this country has.</source>
        <translation>이 국가에서 사용하는 언어를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a reason: customer request, non-payment or fraud.</source>
        <translation>사유를 선택하세요: 고객의 요청, 미결제, 사기.</translation>
    </message>
    <message>
        <source>Choose a state of the list.</source>
        <translation>목록에서 시/도를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another last day</source>
        <translation>다른 마지막 날 선택</translation>
    </message>
    <message>
        <source>Choose another offer</source>
        <translation>다른 제품 선택</translation>
    </message>
    <message>
        <source>Choose at least one offer.</source>
        <translation>제품을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Choose which schools the customer runs.</source>
        <translation>고객이 운영하는 학교 종류를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} 선택</translation>
    </message>
    <message>
        <source>Closed for purchase.</source>
        <translation>판매가 종료되었습니다.</translation>
    </message>
    <message>
        <source>Confirm first that the customer meets the conditions of this offer.</source>
        <translation>고객이 이 제품의 조건을 충족하는지 먼저 확인하세요.</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Convert it</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Customers in this country need a registration number.</source>
        <translation>이 국가의 고객은 등록 번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Does not belong to this base subscription.</source>
        <translation>이 기본 구독의 추가 기능이 아닙니다.</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>고객 편집</translation>
    </message>
    <message>
        <source>Education customers need an address of their own, not a free or onmicrosoft.com one.</source>
        <translation>교육 고객은 무료 메일이나 onmicrosoft.com이 아닌 자체 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>Enter a whole number of licences.</source>
        <translation>라이선스 수를 정수로 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the company&apos;s legal name.</source>
        <translation>회사의 정식 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the order number that came back.</source>
        <translation>발급된 주문 번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Fixed by the rules of 2018. If Partner Center lets you change it, say so in Settings.</source>
        <translation>2018년 규칙에 따라 고정되어 있습니다. 파트너 센터에서 변경할 수 있으면 설정에서 지정하세요.</translation>
    </message>
    <message>
        <source>Fixed for this subscription.</source>
        <translation>이 구독에서는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Fixed in this cloud.</source>
        <translation>이 클라우드에서는 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>It cannot have been suspended before its account was opened, on {opened_on}.</source>
        <translation>계정이 개설된 {opened_on} 전에 일시 중단되었을 수 없습니다.</translation>
    </message>
    <message>
        <source>It consists of single characters. Is it the legal name?</source>
        <translation>한 글자씩 떨어져 있습니다. 정식 이름이 맞나요?</translation>
    </message>
    <message>
        <source>It contains invisible control characters; type it anew.</source>
        <translation>보이지 않는 제어 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>It is billed like that from the next charge on.</source>
        <translation>다음 청구부터 그렇게 청구됩니다.</translation>
    </message>
    <message>
        <source>It looks like a web address. Is it the legal name?</source>
        <translation>웹 주소처럼 보입니다. 정식 이름이 맞나요?</translation>
    </message>
    <message>
        <source>It repeats one character. Is it the legal name?</source>
        <translation>같은 글자가 반복됩니다. 정식 이름이 맞나요?</translation>
    </message>
    <message>
        <source>Its add-ons are subscriptions of their own and stay, each with its own term: {add_ons}.</source>
        <translation>추가 기능은 별도의 구독이므로 각자의 기간으로 유지됩니다: {add_ons}.</translation>
    </message>
    <message>
        <source>Its base subscription is not active. Reactivate that first.</source>
        <translation>기본 구독이 활성 상태가 아닙니다. 기본 구독을 먼저 다시 활성화하세요.</translation>
    </message>
    <message>
        <source>Its term ends before that day; what is still suspended then may be deleted earlier.</source>
        <translation>기간이 그 날짜보다 먼저 끝납니다. 그때까지 일시 중단되어 있으면 더 일찍 삭제될 수 있습니다.</translation>
    </message>
    <message>
        <source>Letters and digits only, without spaces.</source>
        <translation>공백 없이 영문자와 숫자만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Licences cannot change while it is suspended. Reactivate it first.</source>
        <translation>일시 중단된 동안에는 라이선스를 변경할 수 없습니다. 먼저 다시 활성화하세요.</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany takes customers in the EU, EFTA and the United Kingdom only.</source>
        <translation>Microsoft 클라우드 독일은 EU, EFTA, 영국의 고객만 받습니다.</translation>
    </message>
    <message>
        <source>Microsoft reviews {company} ({account_status}): nothing can be ordered until that ends.</source>
        <translation>Microsoft가 {company} 고객을 검토 중입니다({account_status}). 끝날 때까지 아무것도 주문할 수 없습니다.</translation>
    </message>
    <message>
        <source>More licences ({add_on}) than the base subscription has ({base}); it can be ordered all the same.</source>
        <translation>라이선스({add_on})가 기본 구독({base})보다 많습니다. 그래도 주문할 수 있습니다.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>필수 항목입니다.</translation>
    </message>
    <message>
        <source>Needs a partner qualification: {needed}.</source>
        <translation>파트너 자격이 필요합니다: {needed}.</translation>
    </message>
    <message>
        <source>No customer agreement is recorded for {company}: orders and licence changes need it.</source>
        <translation>{company} 고객의 계약이 기록되지 않았습니다. 주문과 라이선스 변경에 필요합니다.</translation>
    </message>
    <message>
        <source>No date of {name} is reckoned with days that are typed.</source>
        <translation>{name}의 날짜 중 입력한 날짜로 계산되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>None of the {count} offers in this file can be used. Nothing was changed.</source>
        <translation>이 파일의 제품 {count}개 중 사용할 수 있는 것이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Not a phone number of this country.</source>
        <translation>이 국가의 전화 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>Not a postal code of this country, such as {example}.</source>
        <translation>이 국가의 우편 번호가 아닙니다. 예: {example}</translation>
    </message>
    <message>
        <source>Not a trial.</source>
        <translation>평가판이 아닙니다.</translation>
    </message>
    <message>
        <source>Not a web address, such as https://school.example.</source>
        <translation>https://school.example과 같은 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Not an e-mail address, such as name@company.example.</source>
        <translation>이메일 주소가 아닙니다. 예: name@company.example</translation>
    </message>
    <message>
        <source>Not known and not tested: {facts}.</source>
        <translation>알 수 없어 확인하지 못함: {facts}.</translation>
    </message>
    <message>
        <source>Not on sale.</source>
        <translation>판매하지 않습니다.</translation>
    </message>
    <message>
        <source>Not sold in this cloud: {cloud}.</source>
        <translation>이 클라우드에서는 판매하지 않습니다: {cloud}.</translation>
    </message>
    <message>
        <source>Not sold in {countries}.</source>
        <translation>판매하지 않는 국가: {countries}.</translation>
    </message>
    <message>
        <source>Not sold with this billing; it is sold: {supported}.</source>
        <translation>이 청구 주기로는 판매하지 않습니다. 판매 방식: {supported}.</translation>
    </message>
    <message>
        <source>Nothing can be scheduled for {name} while auto-renew is off.</source>
        <translation>자동 갱신이 꺼져 있는 동안 {name}에 예약할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection broke off before the news was complete.</source>
        <translation>소식을 다 받기 전에 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The news of a new version is not signed by those who make CSP Desktop, so it is not believed.</source>
        <translation>새 버전 소식에 CSP Desktop 제작자의 서명이 없어 믿지 않습니다.</translation>
    </message>
    <message>
        <source>The news that came has no usable SHA-256 for {name}.</source>
        <translation>받은 소식에 {name}의 올바른 SHA-256이 없습니다.</translation>
    </message>
    <message>
        <source>The news that came is about another program ({product}).</source>
        <translation>받은 소식은 다른 프로그램({product})에 관한 것입니다.</translation>
    </message>
    <message>
        <source>The news that came names a page at an insecure address, which is not opened.</source>
        <translation>받은 소식에 적힌 페이지 주소가 안전하지 않아 열지 않습니다.</translation>
    </message>
    <message>
        <source>The news that came names a version that cannot be read ({found}).</source>
        <translation>받은 소식에 적힌 버전({found})을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Auto-renew stays off: without it the term of {name} ends on {ends_on}. Switch it on again if it shall go on.</source>
        <translation>자동 갱신은 꺼진 채이므로 {name}의 기간이 {ends_on}에 끝납니다. 계속하려면 다시 켜세요.</translation>
    </message>
    <message>
        <source>Needs one of its base offers.</source>
        <translation>기본 제품이 필요합니다.</translation>
    </message>
    <message>
        <source>No secure connection could be made to the server that tells of new versions.</source>
        <translation>새 버전을 알려 주는 서버에 보안 연결을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be scheduled while auto-renew is off: the term of {name} ends on {ends_on}.</source>
        <translation>자동 갱신이 꺼져 있어 예약할 수 없습니다. {name}의 기간은 {ends_on}에 끝납니다.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>아직 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>문제가 없습니다.</translation>
    </message>
    <message>
        <source>Of {name} only {reducible} licences can still be given back, so {lowest} is the fewest now.</source>
        <translation>{name}에서 반환할 수 있는 라이선스는 {reducible}개이므로 지금은 {lowest}개가 최소입니다.</translation>
    </message>
    <message>
        <source>On sale from {valid_from}.</source>
        <translation>{valid_from}부터 판매합니다.</translation>
    </message>
    <message>
        <source>On the price list, but not in the offer matrix: not to be ordered yet.</source>
        <translation>가격표에는 있지만 제품표에 없어 아직 주문할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>보낼 편지함 열기</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>고객 열기</translation>
    </message>
    <message>
        <source>Partner Center does not know {company} yet: withdraw the new customer in the Outbox instead.</source>
        <translation>파트너 센터에 아직 {company}이(가) 없습니다. 보낼 편지함에서 새 고객을 철회하세요.</translation>
    </message>
    <message>
        <source>Partner Center does not take a registration number in this country; leave it empty.</source>
        <translation>파트너 센터는 이 국가에서 등록 번호를 받지 않습니다. 비워 두세요.</translation>
    </message>
    <message>
        <source>Partner Center reports a status that this program does not know, so it is shown and not changed.</source>
        <translation>파트너 센터가 이 프로그램이 모르는 상태를 알려 왔습니다. 표시만 하고 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Partner Center restricts your partner account: nothing new can be ordered until that is settled.</source>
        <translation>파트너 센터에서 파트너 계정을 제한했습니다. 해결될 때까지 새로 주문할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>다시 활성화</translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation>삭제 기록</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>계약 기록</translation>
    </message>
    <message>
        <source>Schedule it for the renewal</source>
        <translation>갱신 시로 예약</translation>
    </message>
    <message>
        <source>Show trials</source>
        <translation>평가판 표시</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was submitted is safe. The log has the details; please report it.</source>
        <translation>예기치 않은 문제가 발생했습니다. 제출한 내용은 안전합니다. 자세한 내용은 로그에 있으니 알려 주세요.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>일시 중단</translation>
    </message>
    <message>
        <source>Switch auto-renew off</source>
        <translation>자동 갱신 끄기</translation>
    </message>
    <message>
        <source>Switch auto-renew on</source>
        <translation>자동 갱신 켜기</translation>
    </message>
    <message>
        <source>Take another number</source>
        <translation>다른 수량 사용</translation>
    </message>
    <message>
        <source>Taken off the price list ({flag}).</source>
        <translation>가격표에서 빠졌습니다({flag}).</translation>
    </message>
    <message>
        <source>Taken off the price list ({flag}); new commerce sells {successor} instead.</source>
        <translation>가격표에서 빠졌습니다({flag}). 새 상거래에서 {successor}을(를) 판매합니다.</translation>
    </message>
    <message>
        <source>That is only a legal form; enter the whole name.</source>
        <translation>법인 형태만 있습니다. 전체 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The Government Community Cloud needs the validation code that Microsoft gave you.</source>
        <translation>정부 커뮤니티 클라우드에는 Microsoft에서 받은 확인 코드가 필요합니다.</translation>
    </message>
    <message>
        <source>The billing of {name} is fixed until its term ends; another can be scheduled for the renewal.</source>
        <translation>{name}의 청구는 기간이 끝날 때까지 고정됩니다. 갱신 시로 다른 청구를 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>The customer has {target} already: raise its licences instead of upgrading.</source>
        <translation>고객이 이미 {target}을(를) 보유합니다. 업그레이드 대신 그 라이선스를 늘리세요.</translation>
    </message>
    <message>
        <source>The customer owns this offer already, so it cannot be tried.</source>
        <translation>고객이 이미 이 제품을 사용 중이므로 평가판을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of CSP Desktop (format {found}, this one knows {known}). Nothing was changed. Install the newer version, or choose another data folder.</source>
        <translation>더 새로운 버전의 CSP Desktop에서 저장한 데이터입니다(형식 {found}, 이 버전은 {known}까지). 아무것도 바뀌지 않았습니다. 새 버전을 설치하거나 다른 데이터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The database cannot be opened or written. Nothing was changed. Check the data folder and try again.</source>
        <translation>데이터베이스를 열거나 쓸 수 없습니다. 아무것도 바뀌지 않았습니다. 데이터 폴더를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The database is damaged or is no database of CSP Desktop. Nothing was changed. Restore a backup from the data folder, or start with another folder.</source>
        <translation>데이터베이스가 손상되었거나 CSP Desktop의 데이터베이스가 아닙니다. 아무것도 바뀌지 않았습니다. 데이터 폴더의 백업을 복원하거나 다른 폴더로 시작하세요.</translation>
    </message>
    <message>
        <source>The day cannot lie in the future (UTC).</source>
        <translation>미래 날짜는 사용할 수 없습니다(UTC).</translation>
    </message>
    <message>
        <source>The day of acceptance cannot lie in the future.</source>
        <translation>수락 날짜는 미래일 수 없습니다.</translation>
    </message>
    <message>
        <source>The day of the suspension is not known, so no date can be computed.</source>
        <translation>일시 중단된 날짜를 알 수 없어 만료 날짜를 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed, and what you typed is still here. Free space and try again.</source>
        <translation>디스크가 가득 찼습니다. 아무것도 바뀌지 않았고 입력한 내용은 그대로 있습니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The domain cannot be changed once the customer exists.</source>
        <translation>고객이 만들어진 후에는 도메인을 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The domain ends in .onmicrosoft.com.</source>
        <translation>도메인은 .onmicrosoft.com으로 끝납니다.</translation>
    </message>
    <message>
        <source>The first billing period begins before the account was opened: one of the two days is wrong.</source>
        <translation>첫 청구 기간이 계정 개설보다 먼저 시작됩니다. 두 날짜 중 하나가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Nothing was changed. Choose another with --data-dir.</source>
        <translation>{folder} 폴더를 사용할 수 없습니다. 아무것도 바뀌지 않았습니다. --data-dir로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>가져오기가 취소되었습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The last day of a trial cannot be chosen.</source>
        <translation>평가판의 마지막 날은 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>The new subscription ends with this one and keeps what is left of its cancellation window.</source>
        <translation>새 구독은 이 구독과 함께 끝나며 남은 취소 기간을 유지합니다.</translation>
    </message>
    <message>
        <source>The price becomes that of today&apos;s list, and a promotion is lost.</source>
        <translation>가격은 오늘의 가격표를 따르며 프로모션은 없어집니다.</translation>
    </message>
    <message>
        <source>The reseller relationship to {company} is removed, or that waits in the Outbox: nothing can be ordered.</source>
        <translation>{company}와(과)의 재판매인 관계가 제거되었거나 제거 대기 중이므로 주문할 수 없습니다.</translation>
    </message>
    <message>
        <source>The role {role} may do this only where Settings allow it. It is open to: {roles}.</source>
        <translation>{role} 역할은 설정에서 허용한 경우에만 할 수 있습니다. 가능한 역할: {roles}.</translation>
    </message>
    <message>
        <source>The role {role} may not do this at 21Vianet. It is open to: {roles}.</source>
        <translation>{role} 역할은 21Vianet에서 이 작업을 할 수 없습니다. 가능한 역할: {roles}.</translation>
    </message>
    <message>
        <source>The role {role} may not do this. It is open to: {roles}.</source>
        <translation>{role} 역할은 이 작업을 할 수 없습니다. 가능한 역할: {roles}.</translation>
    </message>
    <message>
        <source>The server that tells of new versions answered with an error ({status}).</source>
        <translation>새 버전을 알려 주는 서버가 오류({status})로 답했습니다.</translation>
    </message>
    <message>
        <source>The server that tells of new versions could not be reached.</source>
        <translation>새 버전을 알려 주는 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server that tells of new versions did not answer in time.</source>
        <translation>새 버전을 알려 주는 서버가 제때 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The server that tells of new versions pointed to an insecure address, which was not followed.</source>
        <translation>새 버전을 알려 주는 서버가 안전하지 않은 주소를 가리켜 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the standard settings hold. The old file was kept beside it; customers and orders are not touched.</source>
        <translation>설정 파일을 읽을 수 없어 기본 설정을 사용합니다. 이전 파일은 옆에 보관했으며 고객과 주문에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The seven days of every licence of {name} are over: fewer only from the renewal on.</source>
        <translation>{name}의 모든 라이선스의 7일이 지났습니다. 줄이는 것은 갱신부터 가능합니다.</translation>
    </message>
    <message>
        <source>The term can end from {first} to {full}.</source>
        <translation>기간은 {first}부터 {full} 사이에 끝날 수 있습니다.</translation>
    </message>
    <message>
        <source>The term of {name} ended on {ends_on} and goes on by the month, at a higher price: it can only be cancelled.</source>
        <translation>{name}의 기간이 {ends_on}에 끝나 더 높은 가격으로 매월 계속됩니다. 취소만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The term of {name} ended on {ends_on}: nothing of it can be changed or brought back.</source>
        <translation>{name}의 기간이 {ends_on}에 끝났습니다. 변경하거나 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The term of {name} is over: nothing of it can be changed or brought back.</source>
        <translation>{name}의 기간이 끝났습니다. 변경하거나 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The term of {target} is shorter, so it cannot take the licences over.</source>
        <translation>{target}의 기간이 더 짧아 라이선스를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>The {qualification} qualification is in review since {since}.</source>
        <translation>{qualification} 자격이 {since}부터 심사 중입니다.</translation>
    </message>
    <message>
        <source>The {qualification} qualification is still in review.</source>
        <translation>{qualification} 자격이 아직 심사 중입니다.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Nothing was changed.</source>
        <translation>“{name}” 파일이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This change is on its way or done, so it cannot be taken back any more. Nothing was changed.</source>
        <translation>이 변경은 처리 중이거나 완료되어 더 이상 철회할 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This changed meanwhile. Nothing was written; look at it again and repeat what still fits.</source>
        <translation>그동안 내용이 바뀌었습니다. 아무것도 저장하지 않았습니다. 다시 확인하고 필요한 변경만 다시 하세요.</translation>
    </message>
    <message>
        <source>This data is open in another window of CSP Desktop (computer: {computer}). Nothing was changed. Close that window, then try again.</source>
        <translation>이 데이터는 CSP Desktop의 다른 창에서 열려 있습니다(컴퓨터: {computer}). 변경된 것은 없습니다. 그 창을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This day has not come yet (UTC).</source>
        <translation>아직 오지 않은 날입니다(UTC).</translation>
    </message>
    <message>
        <source>This file holds no list of offers. Choose Partner Center&apos;s list of offers; nothing was changed.</source>
        <translation>이 파일에는 제품 목록이 없습니다. 파트너 센터의 제품 목록을 선택하세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not here any more; it may have been withdrawn in another window. Nothing was changed.</source>
        <translation>더 이상 없는 항목입니다. 다른 창에서 철회되었을 수 있습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>This trial does not convert. Buy a paid offer before it ends; the data stays.</source>
        <translation>이 평가판은 전환할 수 없습니다. 끝나기 전에 유료 제품을 구입하세요. 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>This trial is ordered already.</source>
        <translation>이 평가판은 이미 주문했습니다.</translation>
    </message>
    <message>
        <source>This trial was used already; each customer has it once.</source>
        <translation>이 평가판은 이미 사용했습니다. 고객당 한 번만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This version does not send to Partner Center. Place it by hand and mark it as placed.</source>
        <translation>이 버전은 파트너 센터로 보내지 않습니다. 직접 처리한 다음 처리됨으로 표시하세요.</translation>
    </message>
    <message>
        <source>Trials are not sold in this cloud.</source>
        <translation>이 클라우드에서는 평가판을 판매하지 않습니다.</translation>
    </message>
    <message>
        <source>Use the customer&apos;s address, not one of your own domain.</source>
        <translation>자신의 도메인이 아닌 고객의 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>Was on sale until {valid_to}.</source>
        <translation>{valid_to}까지 판매했습니다.</translation>
    </message>
    <message>
        <source>What the server sent is not the news of a version.</source>
        <translation>서버가 보낸 것은 버전 소식이 아닙니다.</translation>
    </message>
    <message>
        <source>What the server sent is too large for the news of a version (more than {kilobytes} KB).</source>
        <translation>서버가 보낸 것이 버전 소식으로는 너무 큽니다({kilobytes} KB 초과).</translation>
    </message>
    <message>
        <source>What was scheduled for the renewal is dropped.</source>
        <translation>갱신 시로 예약한 내용이 없어집니다.</translation>
    </message>
    <message>
        <source>Where to look for new versions is not set up soundly ({member}), so nothing is looked for.</source>
        <translation>새 버전을 확인할 곳의 설정({member})이 올바르지 않아 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Without a renewal it goes on after {ends_on} month by month, at a higher price, until cancelled.</source>
        <translation>갱신하지 않으면 {ends_on} 이후 취소할 때까지 더 높은 가격으로 매월 계속됩니다.</translation>
    </message>
    <message>
        <source>not an offer but {found}</source>
        <translation>제품이 아님: {found}</translation>
    </message>
    <message>
        <source>the fewest licences ({minimum}) are more than the most ({maximum})</source>
        <translation>최소 라이선스({minimum})가 최대({maximum})보다 많음</translation>
    </message>
    <message>
        <source>the same id stands in the file twice; the last one counts</source>
        <translation>같은 ID가 파일에 두 번 있으며 마지막 것을 사용함</translation>
    </message>
    <message>
        <source>{count} subscription(s) are still active: {names}. Suspend each of them first.</source>
        <translation>구독 {count}개가 아직 활성 상태입니다: {names}. 먼저 각각 일시 중단하세요.</translation>
    </message>
    <message>
        <source>{day} has passed; only today and later days can be tried.</source>
        <translation>{day}은(는) 지났습니다. 오늘과 이후 날짜만 시험할 수 있습니다.</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>{member} 없음</translation>
    </message>
    <message>
        <source>{member} is not usable ({found})</source>
        <translation>{member} 사용할 수 없음({found})</translation>
    </message>
    <message>
        <source>{member} is out of range ({found})</source>
        <translation>{member} 범위를 벗어남({found})</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} licences can be ordered.</source>
        <translation>라이선스를 {minimum}~{maximum}개 주문할 수 있습니다.</translation>
    </message>
    <message>
        <source>{names} is still active. Suspend it first.</source>
        <translation>{names}이(가) 아직 활성 상태입니다. 먼저 일시 중단하세요.</translation>
    </message>
    <message>
        <source>{name} can be reactivated until {expires_on}; its deletion can be recorded only after that day.</source>
        <translation>{name} 구독은 {expires_on}까지 다시 활성화할 수 있습니다. 삭제는 그날이 지나야 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be cancelled any more; the whole term is owed.</source>
        <translation>{name}은(는) 더 이상 취소할 수 없으며 전체 기간 비용을 지불해야 합니다.</translation>
    </message>
    <message>
        <source>{name} cannot be upgraded to {target}.</source>
        <translation>{name}을(를) {target}(으)로 업그레이드할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} could be cancelled until {cancellable_until}; now the whole term is owed.</source>
        <translation>{name}은(는) {cancellable_until}까지 취소할 수 있었습니다. 이제 전체 기간 비용을 지불해야 합니다.</translation>
    </message>
    <message>
        <source>{name} expired on {expires_on} and keeps its place until its deletion is recorded.</source>
        <translation>{name} 구독은 {expires_on}에 만료되었으며, 삭제를 기록할 때까지 자리를 차지합니다.</translation>
    </message>
    <message>
        <source>{name} expired on {expires_on}: it cannot be reactivated and its data is lost.</source>
        <translation>{name} 구독은 {expires_on}에 만료되었습니다. 다시 활성화할 수 없으며 데이터를 잃었습니다.</translation>
    </message>
    <message>
        <source>{name} has a monthly term; a longer one cannot be made to end with it.</source>
        <translation>{name}은(는) 월 단위 기간이므로 더 긴 기간을 함께 끝낼 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} has a term of several years, and its billing is fixed with it.</source>
        <translation>{name}은(는) 여러 해 기간이며 청구도 함께 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>{name} has the longest term there is; another can be scheduled for the renewal.</source>
        <translation>{name}은(는) 가장 긴 기간입니다. 갱신 시로 다른 기간을 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is already ordered and waits in the Outbox.</source>
        <translation>{name} 제품은 이미 주문되어 보낼 편지함에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>{name} is being renewed, which may take until {until}. Until then nothing of it can be changed.</source>
        <translation>{name}을(를) 갱신하는 중이며 {until}까지 걸릴 수 있습니다. 그때까지 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is billed by usage, every month.</source>
        <translation>{name}은(는) 사용량에 따라 매월 청구됩니다.</translation>
    </message>
    <message>
        <source>{name} is billed like that already.</source>
        <translation>{name}은(는) 이미 그렇게 청구됩니다.</translation>
    </message>
    <message>
        <source>{name} is kept until {kept_until}; its deletion can be recorded only after that day.</source>
        <translation>{name}은(는) {kept_until}까지 보관됩니다. 그 이후에만 삭제를 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not a trial.</source>
        <translation>{name} 구독은 평가판이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is not active.</source>
        <translation>{name} 구독은 활성 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is not over: its deletion can be recorded once its term has ended and its data is gone.</source>
        <translation>{name}은(는) 아직 끝나지 않았습니다. 기간이 끝나고 데이터가 삭제된 뒤에 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not suspended.</source>
        <translation>{name} 구독은 일시 중단되지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} is only ordered and waits in the Outbox: change the order, or withdraw it there.</source>
        <translation>{name} 구독은 주문만 되어 보낼 편지함에서 대기 중입니다. 그곳에서 주문을 변경하거나 철회하세요.</translation>
    </message>
    <message>
        <source>{name} is suspended and keeps its place.</source>
        <translation>{name} 구독이 일시 중단된 채 자리를 차지하고 있습니다.</translation>
    </message>
    <message>
        <source>{name} is suspended since {suspended_on} and keeps its place.</source>
        <translation>{name} 구독이 {suspended_on}부터 일시 중단된 채 자리를 차지하고 있습니다.</translation>
    </message>
    <message>
        <source>{name} of the same offer is suspended; reactivating it may be what you want.</source>
        <translation>같은 제품의 {name} 구독이 일시 중단되어 있습니다. 다시 활성화하는 편이 나을 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} was deleted; that cannot be undone.</source>
        <translation>{name} 구독은 삭제되었습니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>{needed} customers only.</source>
        <translation>{needed} 고객 전용입니다.</translation>
    </message>
    <message>
        <source>{target} cannot take the licences over.</source>
        <translation>{target}은(는) 라이선스를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>{target} ends before {name} does, so it cannot take the licences over.</source>
        <translation>{target}이(가) {name}보다 먼저 끝나므로 라이선스를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>{target} is not active, so it cannot take the licences over.</source>
        <translation>{target}이(가) 활성 상태가 아니므로 라이선스를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>{target} is not sold with the billing of {name}.</source>
        <translation>{target}은(는) {name}의 청구 방식으로 판매되지 않습니다.</translation>
    </message>
    <message>
        <source>{target} was bought less than seven days ago; it can take licences over once that window closes.</source>
        <translation>{target}을(를) 구매한 지 7일이 되지 않았습니다. 그 기간이 끝나면 라이선스를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions or copy it to this computer; nothing was changed.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다. 권한을 확인하거나 이 컴퓨터로 복사하세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” ends too early (line {line}): it was cut off. Export it again; nothing was changed.</source>
        <translation>“{name}” 파일이 중간에 끊겼습니다({line}번째 줄). 다시 내보내세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file; nothing was changed.</source>
        <translation>“{name}” 항목은 폴더입니다. 파일을 선택하세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Export it again; nothing was changed.</source>
        <translation>“{name}” 파일이 비어 있습니다. 다시 내보내세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a catalogue. Nothing was changed.</source>
        <translation>“{name}” 파일은 중첩이 너무 깊어 카탈로그로 볼 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no kind of file that can be imported. Nothing was changed.</source>
        <translation>“{name}” 파일은 가져올 수 있는 형식이 아닙니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file. Nothing was changed.</source>
        <translation>“{name}” 파일은 텍스트 파일이 아닙니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON (line {line}, column {column}). Nothing was changed.</source>
        <translation>“{name}” 파일은 올바른 JSON이 아닙니다({line}번째 줄, {column}번째 열). 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a catalogue ({megabytes} MB, at most {limit_megabytes} MB). Nothing was changed.</source>
        <translation>“{name}” 파일이 카탈로그로는 너무 큽니다({megabytes}MB, 최대 {limit_megabytes}MB). 아무것도 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>new_subscription</name>
    <message numerus="yes">
        <source>%n add-on(s)</source>
        <translation>
            <numerusform>추가 기능 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) can go with it.</source>
        <translation>
            <numerusform>추가 기능 %n개를 함께 구입할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-on(s) for it in the catalog.</source>
        <translation>
            <numerusform>카탈로그에 추가 기능이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen offer(s) cannot be ordered; the reasons stand beside them.</source>
        <translation>
            <numerusform>선택한 제품 %n개를 주문할 수 없습니다. 이유는 각 제품 옆에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), does not renew</source>
        <translation>
            <numerusform>%n개월, 갱신되지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), renews by itself</source>
        <translation>
            <numerusform>%n개월, 자동 갱신</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offer(s): for other customer types or another billing</source>
        <translation>
            <numerusform>제품 %n개 더: 다른 고객 유형 또는 청구 주기용</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>제품 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) chosen</source>
        <translation>
            <numerusform>제품 %n개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>주문 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n order(s)</source>
        <translation>
            <numerusform>주문 %n건 제출(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>A number, {range}</source>
        <translation>숫자, {range}</translation>
    </message>
    <message>
        <source>A running term keeps its last day: choose it now.</source>
        <translation>진행 중인 기간의 마지막 날은 바뀌지 않으므로 지금 선택하세요.</translation>
    </message>
    <message>
        <source>A trial just expires at its end.</source>
        <translation>평가판은 끝나면 만료됩니다.</translation>
    </message>
    <message>
        <source>A trial takes no add-ons until it is converted.</source>
        <translation>평가판은 전환하기 전에는 추가 기능을 붙일 수 없습니다.</translation>
    </message>
    <message>
        <source>A year that is billed monthly may cost more than one that is paid up front.</source>
        <translation>매월 청구되는 1년은 선불보다 비쌀 수 있습니다.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>추가 기능</translation>
    </message>
    <message numerus="yes">
        <source>After Submit %n order(s) wait in the Outbox. Until they are sent, they can be taken back.</source>
        <translation>
            <numerusform>제출하면 주문 %n건이 보낼 편지함에서 대기합니다. 보내기 전에는 철회할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {day} it goes on for {term}, at the price of that day.</source>
        <translation>{day} 이후 그날의 가격으로 {term} 계속됩니다.</translation>
    </message>
    <message>
        <source>After {day} the trial becomes {seats} paid licences for a year, billed monthly, unless that is switched off before.</source>
        <translation>그 전에 끄지 않으면 {day} 이후 평가판이 매월 청구되는 1년 유료 라이선스 {seats}개가 됩니다.</translation>
    </message>
    <message>
        <source>All days are UTC days, and count from the day on which Partner Center takes the order.</source>
        <translation>모든 날짜는 UTC이며, 파트너 센터가 주문을 받은 날부터 계산합니다.</translation>
    </message>
    <message>
        <source>Already ordered, waits in the Outbox.</source>
        <translation>이미 주문되어 보낼 편지함에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>An add-on is billed like the offer above it. Limits are checked as you type.</source>
        <translation>추가 기능은 위에 있는 제품과 같은 주기로 청구됩니다. 한도는 입력하는 동안 확인됩니다.</translation>
    </message>
    <message>
        <source>Are its conditions met?</source>
        <translation>조건을 충족하나요?</translation>
    </message>
    <message>
        <source>At its end a trial becomes 25 paid licences for a year, billed monthly.</source>
        <translation>평가판이 끝나면 매월 청구되는 1년 유료 라이선스 25개가 됩니다.</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>최소 {count}개</translation>
    </message>
    <message>
        <source>Billed every month by what was used, such as Azure. No licences are counted and nothing is fixed in advance.</source>
        <translation>Azure처럼 사용한 만큼 매월 청구됩니다. 라이선스를 세지 않으며 미리 정해지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Bound for a month at a time, at the price of the day. Fewer licences, or none, from each renewal on. Fits people who come and go.</source>
        <translation>그날의 가격으로 한 달씩 약정합니다. 갱신할 때마다 라이선스를 줄이거나 없앨 수 있습니다. 인원이 자주 바뀌는 곳에 적합합니다.</translation>
    </message>
    <message>
        <source>Bound for a term. How long?</source>
        <translation>기간 약정입니다. 얼마 동안인가요?</translation>
    </message>
    <message>
        <source>Bound, price fixed</source>
        <translation>약정, 가격 고정</translation>
    </message>
    <message>
        <source>Cancel or give back</source>
        <translation>취소 또는 반환</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Change billing: {billing}</source>
        <translation>청구 변경: {billing}</translation>
    </message>
    <message>
        <source>Choose offers for {company}</source>
        <translation>{company} 고객의 제품 선택</translation>
    </message>
    <message>
        <source>Does not renew: {day} is the last day of the term.</source>
        <translation>갱신되지 않습니다. {day}이(가) 기간의 마지막 날입니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>초안 저장됨, {time}</translation>
    </message>
    <message>
        <source>Expired on {day}, keeps its place until its deletion is recorded.</source>
        <translation>{day}에 만료되었으며, 삭제를 기록할 때까지 자리를 차지합니다.</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Friendly name of {offer}</source>
        <translation>{offer} 표시 이름</translation>
    </message>
    <message>
        <source>Full credit</source>
        <translation>전액 크레딧</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n offer(s) that do not fit</source>
        <translation>
            <numerusform>맞지 않는 제품 %n개 숨기기</numerusform>
        </translation>
    </message>
    <message>
        <source>How should {company} be billed?</source>
        <translation>{company} 고객에게 어떻게 청구할까요?</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>카탈로그 가져오기</translation>
    </message>
    <message>
        <source>It is ordered; change it in the Outbox.</source>
        <translation>주문되었습니다. 보낼 편지함에서 변경하세요.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences allowed</source>
        <translation>허용 라이선스</translation>
    </message>
    <message>
        <source>Licences and add-ons</source>
        <translation>라이선스 및 추가 기능</translation>
    </message>
    <message>
        <source>Licences may go up or down on any day</source>
        <translation>라이선스는 언제든지 늘리거나 줄일 수 있음</translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation>{offer} 라이선스</translation>
    </message>
    <message>
        <source>Licences, billed annually</source>
        <translation>라이선스, 연간 청구</translation>
    </message>
    <message>
        <source>Licences, billed monthly</source>
        <translation>라이선스, 월간 청구</translation>
    </message>
    <message>
        <source>Names, offer IDs and products are searched; every word must be in one of them.</source>
        <translation>이름, 제품 ID, 제품군을 검색합니다. 모든 단어가 그중 하나에 있어야 합니다.</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>새 구독</translation>
    </message>
    <message>
        <source>No add-ons in the catalog for this offer.</source>
        <translation>카탈로그에 이 제품의 추가 기능이 없습니다.</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>아직 제품 없음</translation>
    </message>
    <message>
        <source>Not for this customer or not with this billing</source>
        <translation>이 고객 또는 이 청구 주기에 맞지 않음</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>청구 없음</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>Nothing here fits this customer and billing</source>
        <translation>이 고객과 청구 주기에 맞는 제품 없음</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What waits in the Outbox can be withdrawn until it is sent, and is safe there if this computer stops.</source>
        <translation>아직 아무것도 보내지 않았습니다. 보낼 편지함에서 대기 중인 변경은 보내기 전에 철회할 수 있으며, 컴퓨터가 꺼져도 안전합니다.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Offer and its add-ons</source>
        <translation>제품과 추가 기능</translation>
    </message>
    <message>
        <source>Free of charge for about 30 days with a fixed number of licences. A legacy trial is converted before it ends; one of new commerce becomes paid by itself unless that is switched off. Trials can also be ticked beside paid offers.</source>
        <translation>정해진 라이선스 수로 약 30일 동안 무료입니다. 기존 평가판은 끝나기 전에 전환하며, 새 상거래 평가판은 끄지 않으면 자동으로 유료 전환됩니다. 유료 제품과 함께 선택할 수도 있습니다.</translation>
    </message>
    <message>
        <source>After {day} it goes on in a paid monthly extension.</source>
        <translation>{day} 이후에는 매월 유료로 연장됩니다.</translation>
    </message>
    <message>
        <source>Does not renew: after {day} it goes on in a paid monthly extension, at a higher price, until cancelled.</source>
        <translation>갱신 없음: {day} 이후에는 취소할 때까지 더 높은 가격으로 매월 유료 연장됩니다.</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>전액 환불</translation>
    </message>
    <message>
        <source>Goes with {bases}.</source>
        <translation>{bases}와(과) 함께 사용합니다.</translation>
    </message>
    <message>
        <source>How often is it billed?</source>
        <translation>얼마나 자주 청구되나요?</translation>
    </message>
    <message>
        <source>It ends: {day} is its last day.</source>
        <translation>종료됩니다. {day}이(가) 마지막 날입니다.</translation>
    </message>
    <message>
        <source>Legacy (licence-based offers)</source>
        <translation>기존(라이선스 기반 제품)</translation>
    </message>
    <message>
        <source>Licences may go up on any day</source>
        <translation>라이선스는 언제든지 늘릴 수 있음</translation>
    </message>
    <message>
        <source>Limits are checked as you type.</source>
        <translation>입력하는 동안 한도를 확인합니다.</translation>
    </message>
    <message>
        <source>New commerce</source>
        <translation>새 상거래</translation>
    </message>
    <message>
        <source>No offer for this customer is sold so.</source>
        <translation>이 고객에게 그렇게 판매되는 제품이 없습니다.</translation>
    </message>
    <message>
        <source>Not sold in this cloud: {cloud}.</source>
        <translation>이 클라우드에서 판매되지 않음: {cloud}.</translation>
    </message>
    <message>
        <source>One invoice a month. The price holds for 12 months, and licences can be added or removed on any day. Fits where the number of people changes.</source>
        <translation>매월 한 번 청구됩니다. 가격은 12개월 동안 유지되며 라이선스는 언제든지 추가하거나 제거할 수 있습니다. 인원이 변하는 곳에 적합합니다.</translation>
    </message>
    <message>
        <source>One invoice for the whole year. The price holds for 12 months; licences can still change and are then credited or charged in proportion.</source>
        <translation>1년분이 한 번에 청구됩니다. 가격은 12개월 동안 유지되며 라이선스를 변경하면 비례 배분하여 반환하거나 청구합니다.</translation>
    </message>
    <message>
        <source>Only {range}</source>
        <translation>{range}만 가능</translation>
    </message>
    <message>
        <source>Open the line below to see the offers, and why they do not.</source>
        <translation>아래 줄을 펼치면 제품과 맞지 않는 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Order {number}: {billing}</source>
        <translation>주문 {number}: {billing}</translation>
    </message>
    <message>
        <source>Ordered for {company}</source>
        <translation>{company} 고객의 주문이 접수됨</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>기타 제품</translation>
    </message>
    <message>
        <source>Paid up front</source>
        <translation>선불</translation>
    </message>
    <message>
        <source>Price stays fixed</source>
        <translation>가격 고정</translation>
    </message>
    <message>
        <source>Renews by itself after {day} for {term}, at the price of that day.</source>
        <translation>{day} 이후 그날의 가격으로 {term} 자동 갱신됩니다.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>검토 및 제출</translation>
    </message>
    <message numerus="yes">
        <source>Show %n add-on(s)</source>
        <translation>
            <numerusform>추가 기능 %n개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more add-on(s)</source>
        <translation>
            <numerusform>추가 기능 %n개 더 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Show add-ons</source>
        <translation>추가 기능 보기</translation>
    </message>
    <message>
        <source>Show only the chosen add-ons</source>
        <translation>선택한 추가 기능만 표시</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Suspend {name}</source>
        <translation>{name} 일시 중단</translation>
    </message>
    <message>
        <source>Suspended since {day}, keeps its place.</source>
        <translation>{day}부터 일시 중단된 채 자리를 차지하고 있습니다.</translation>
    </message>
    <message>
        <source>Suspending later ends no bill: it goes on until the end of the term, and the renewal is switched off.</source>
        <translation>나중에 일시 중단해도 청구는 기간이 끝날 때까지 계속되며 갱신이 꺼집니다.</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>{count}개 사용</translation>
    </message>
    <message>
        <source>The catalog holds no offer that can be ordered here.</source>
        <translation>카탈로그에 여기서 주문할 수 있는 제품이 없습니다.</translation>
    </message>
    <message>
        <source>The catalog is being read.</source>
        <translation>카탈로그를 읽는 중입니다.</translation>
    </message>
    <message>
        <source>The catalog is empty. Import the list of offers of Partner Center first.</source>
        <translation>카탈로그가 비어 있습니다. 먼저 파트너 센터의 제품 목록을 가져오세요.</translation>
    </message>
    <message>
        <source>The conditions are met, as you confirmed.</source>
        <translation>조건을 충족한다고 확인했습니다.</translation>
    </message>
    <message>
        <source>The first term is shorter and charged in proportion; the next ones are full.</source>
        <translation>첫 기간은 더 짧고 비례 배분하여 청구되며 이후는 전체 기간입니다.</translation>
    </message>
    <message>
        <source>The licences of a trial cannot change while it runs.</source>
        <translation>평가판의 라이선스는 진행 중에 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The orders are being queued.</source>
        <translation>주문을 보낼 편지함에 넣는 중입니다.</translation>
    </message>
    <message>
        <source>The price holds for the year. Licences can be added on any day, but given back or cancelled only within {window}; after that the whole year is owed.</source>
        <translation>가격은 1년 동안 유지됩니다. 라이선스는 언제든지 추가할 수 있지만 {window} 이내에만 반환하거나 취소할 수 있으며 이후 1년 전체 비용을 지불해야 합니다.</translation>
    </message>
    <message>
        <source>The price holds for three years. Given back or cancelled only within {window}; after that all three years are owed. Fits what is sure to be needed.</source>
        <translation>가격은 3년 동안 유지됩니다. {window} 이내에만 반환하거나 취소할 수 있으며 이후 3년 전체 비용을 지불해야 합니다. 확실히 필요한 것에 적합합니다.</translation>
    </message>
    <message>
        <source>The trial expires after {day}.</source>
        <translation>평가판은 {day} 이후 만료됩니다.</translation>
    </message>
    <message>
        <source>The trial is fixed at {count} licences: none can be added or removed while it runs.</source>
        <translation>평가판은 라이선스 {count}개로 고정되어 있습니다. 진행 중에는 추가하거나 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>This continues your draft of {moment}.</source>
        <translation>{moment}에 저장한 초안에서 계속합니다.</translation>
    </message>
    <message>
        <source>Tick at least one offer.</source>
        <translation>제품을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>a trial never shares an order with other offers</source>
        <translation>평가판은 다른 제품과 같은 주문에 넣을 수 없음</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>추가 기능</translation>
    </message>
    <message>
        <source>an invoice each month</source>
        <translation>매월 청구서 1건</translation>
    </message>
    <message>
        <source>an invoice each year</source>
        <translation>매년 청구서 1건</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>연간 청구</translation>
    </message>
    <message>
        <source>billed by usage</source>
        <translation>사용량 청구</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>월간 청구</translation>
    </message>
    <message>
        <source>billing starts on {day}</source>
        <translation>{day}부터 청구</translation>
    </message>
    <message>
        <source>ends on {day}, cannot be extended; convert it before</source>
        <translation>{day}에 종료, 연장할 수 없으므로 그 전에 전환하세요</translation>
    </message>
    <message>
        <source>ends on {day}: {offers}</source>
        <translation>{day}에 종료: {offers}</translation>
    </message>
    <message>
        <source>free until {day}, then becomes paid</source>
        <translation>{day}까지 무료, 이후 유료 전환</translation>
    </message>
    <message>
        <source>its sales group has orders of its own</source>
        <translation>판매 그룹이 달라 따로 주문함</translation>
    </message>
    <message>
        <source>one invoice for the whole term</source>
        <translation>전체 기간을 한 번에 청구</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>until {day}, does not renew</source>
        <translation>{day}까지, 갱신되지 않음</translation>
    </message>
    <message>
        <source>until {day}, renews by itself</source>
        <translation>{day}까지, 자동 갱신</translation>
    </message>
    <message>
        <source>until {day}, then extended</source>
        <translation>{day}까지, 이후 연장</translation>
    </message>
    <message>
        <source>until {day}, then ends</source>
        <translation>{day}까지, 이후 종료</translation>
    </message>
    <message>
        <source>until {day}, then renews</source>
        <translation>{day}까지, 이후 갱신</translation>
    </message>
    <message>
        <source>until {day}: suspended by then, nothing is charged</source>
        <translation>{day}까지: 그 안에 일시 중단하면 청구되지 않음</translation>
    </message>
    <message>
        <source>until {day}: {offers}</source>
        <translation>{day}까지: {offers}</translation>
    </message>
    <message>
        <source>until {moment}: cancelled by then, nothing is charged</source>
        <translation>{moment}까지: 그때까지 취소하면 청구되지 않음</translation>
    </message>
    <message>
        <source>until {moment}; charged by days</source>
        <translation>{moment}까지, 일할 청구</translation>
    </message>
    <message>
        <source>{company}. {customer} {billing}. Ordered by {author}.</source>
        <translation>{company}. {customer} {billing}. 주문자: {author}.</translation>
    </message>
    <message>
        <source>{customer} {billing}.</source>
        <translation>{customer} {billing}.</translation>
    </message>
    <message>
        <source>{day}, a month end</source>
        <translation>{day}, 월말</translation>
    </message>
    <message>
        <source>{day}, the full term of {term}</source>
        <translation>{day}, 전체 기간 {term}</translation>
    </message>
    <message>
        <source>{day}, with {name}</source>
        <translation>{day}, {name}와(과) 함께</translation>
    </message>
    <message numerus="yes">
        <source>{offer} and %n more</source>
        <translation>
            <numerusform>{offer} 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{offer}, cannot be bought</source>
        <translation>{offer}, 구입할 수 없음</translation>
    </message>
    <message>
        <source>{offer}, chosen</source>
        <translation>{offer}, 선택됨</translation>
    </message>
    <message>
        <source>{offer}, not chosen</source>
        <translation>{offer}, 선택 안 됨</translation>
    </message>
    <message>
        <source>{offer}: {reason}</source>
        <translation>{offer}: {reason}</translation>
    </message>
    <message>
        <source>{plan}: after {moment} the whole term until {day} is owed, used or not.</source>
        <translation>{plan}: {moment} 이후에는 사용 여부와 관계없이 {day}까지 전체 기간 비용을 지불해야 합니다.</translation>
    </message>
    <message>
        <source>{segment} customer in {country}.</source>
        <translation>{country}의 {segment} 고객.</translation>
    </message>
    <message>
        <source>{segment} customer.</source>
        <translation>{segment} 고객.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message numerus="yes">
        <source>%n change(s) withdrawn; nothing was sent.</source>
        <translation>
            <numerusform>변경 %n건을 철회했습니다. 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) built on it would go too</source>
        <translation>
            <numerusform>이어지는 변경 %n건도 함께 철회됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you to decide</source>
        <translation>
            <numerusform>결정이 필요한 변경 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting here. Place each at Partner Center, then mark it as placed.</source>
        <translation>
            <numerusform>여기서 변경 %n건이 대기 중입니다. 파트너 센터에서 하나씩 처리한 다음 처리됨으로 표시하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n건 대기 중.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by Partner Center</source>
        <translation>파트너 센터에서 수락됨</translation>
    </message>
    <message>
        <source>After: {change}</source>
        <translation>앞선 변경: {change}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done recently</source>
        <translation>최근 완료</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>입력됨</translation>
    </message>
    <message>
        <source>Entered by {author}</source>
        <translation>입력: {author}</translation>
    </message>
    <message>
        <source>Every order and change that you submit is kept here until it is placed, with all that it alters. It can be withdrawn until then. Open a customer to sell or change something.</source>
        <translation>제출한 주문과 변경은 처리될 때까지 바뀌는 내용과 함께 여기에 보관됩니다. 그때까지 철회할 수 있습니다. 판매하거나 변경하려면 고객을 여세요.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Kept here and laid over what Partner Center said</source>
        <translation>여기에 보관하여 파트너 센터의 내용 위에 겹쳐 표시함</translation>
    </message>
    <message>
        <source>Mark as placed</source>
        <translation>처리됨으로 표시</translation>
    </message>
    <message>
        <source>Marked as placed on {day}; part of the record since</source>
        <translation>{day}에 처리됨으로 표시되어 기록에 반영됨</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft ID</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>No change matches this search</source>
        <translation>이 검색과 일치하는 변경 없음</translation>
    </message>
    <message>
        <source>No such changes</source>
        <translation>해당하는 변경 없음</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>대기 중인 변경 없음</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>대기 중인 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>고객 열기</translation>
    </message>
    <message>
        <source>Open subscription</source>
        <translation>구독 열기</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문 번호</translation>
    </message>
    <message>
        <source>Place first: {change}</source>
        <translation>먼저 처리할 변경: {change}</translation>
    </message>
    <message>
        <source>Send before</source>
        <translation>보낼 기한</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>%n건 모두 철회</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn before it was sent; it can be entered again</source>
        <translation>보내기 전에 철회됨. 다시 입력할 수 있음</translation>
    </message>
    <message>
        <source>Would expire</source>
        <translation>만료 예정</translation>
    </message>
    <message>
        <source>You place it and mark it as placed</source>
        <translation>직접 처리하고 처리됨으로 표시함</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>then</source>
        <translation>그다음</translation>
    </message>
    <message>
        <source>{count}, can be withdrawn until they are placed</source>
        <translation>{count}건, 처리되기 전에는 철회할 수 있음</translation>
    </message>
    <message>
        <source>{state}: it may have arrived at Partner Center, so it cannot be taken back now.</source>
        <translation>{state}: 파트너 센터에 도착했을 수 있어 지금은 철회할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Nothing can be written there, so nothing was saved. Choose another folder.</source>
        <translation>그곳에는 쓸 수 없어 저장하지 않았습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장했습니다</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A domain such as partner.example, without the part before @.</source>
        <translation>partner.example과 같은 도메인입니다. @ 앞부분은 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Account restricted</source>
        <translation>계정 제한</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>최대 %n자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>청구일</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>클라우드</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Day of the month of your billing date.</source>
        <translation>매월 며칠에 청구되는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Decides how long a suspended subscription can be brought back, and what is sold.</source>
        <translation>일시 중단된 구독을 되살릴 수 있는 기간과 판매 제품을 결정합니다.</translation>
    </message>
    <message>
        <source>Helpdesk and billing may sell</source>
        <translation>기술 지원팀과 청구 담당의 판매</translation>
    </message>
    <message>
        <source>It contains invisible control characters; type it anew.</source>
        <translation>보이지 않는 제어 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장됨.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Legacy billing can change</source>
        <translation>기존 청구 변경 가능 여부</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Look for new versions once a day</source>
        <translation>하루에 한 번 새 버전 확인</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No, it is fixed</source>
        <translation>아니요, 고정되어 있음</translation>
    </message>
    <message>
        <source>No, they read only</source>
        <translation>아니요, 읽기만 가능</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>One small file is asked for, and nothing is sent but that plain request: nothing about you or your customers. A new version is only told, never installed by itself.</source>
        <translation>작은 파일 하나를 요청할 뿐, 그 요청 말고는 아무것도 보내지 않습니다. 사용자나 고객에 관한 것은 보내지 않습니다. 새 버전은 알려 주기만 하고 저절로 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Partner qualifications</source>
        <translation>파트너 자격</translation>
    </message>
    <message>
        <source>Partner&apos;s country</source>
        <translation>파트너 국가</translation>
    </message>
    <message>
        <source>Partner&apos;s e-mail domain</source>
        <translation>파트너 이메일 도메인</translation>
    </message>
    <message>
        <source>Some offers are sold in some countries only.</source>
        <translation>일부 제품은 특정 국가에서만 판매합니다.</translation>
    </message>
    <message>
        <source>Special prices that you may sell.</source>
        <translation>판매할 수 있는 특별 가격입니다.</translation>
    </message>
    <message>
        <source>Stands beside each change you enter.</source>
        <translation>입력하는 변경마다 함께 표시됩니다.</translation>
    </message>
    <message>
        <source>Such as partner.example. Customers cannot use an address there.</source>
        <translation>예: partner.example. 고객은 이 도메인의 주소를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether Partner Center restricts your partner account.</source>
        <translation>파트너 센터에서 파트너 계정을 제한했는지 여부입니다.</translation>
    </message>
    <message>
        <source>Whether helpdesk agents and billing admins may order and manage subscriptions. The sources differ by year, so nothing is allowed until you say so; in China helpdesk agents never may.</source>
        <translation>기술 지원팀 에이전트와 청구 관리자가 주문하고 구독을 관리할 수 있는지 여부입니다. 자료가 해마다 다르므로 지정하기 전에는 허용되지 않습니다. 중국에서는 기술 지원팀 에이전트가 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether the billing frequency of a legacy subscription can be changed. It was fixed in 2018; later Partner Center changed it for a whole order at once.</source>
        <translation>기존 구독의 청구 빈도를 변경할 수 있는지 여부입니다. 2018년에는 고정이었으며 이후 파트너 센터에서 주문 전체를 한 번에 변경했습니다.</translation>
    </message>
    <message>
        <source>While it is not known, nothing is refused because of it.</source>
        <translation>알 수 없는 동안에는 이 때문에 거부되지 않습니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Yes, as since 2019</source>
        <translation>예, 2019년부터와 같이</translation>
    </message>
    <message>
        <source>Yes, nothing new can be ordered</source>
        <translation>예, 새로 주문할 수 없음</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>사용자 역할</translation>
    </message>
</context>
<context>
    <name>subscription_form</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>변경 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free</source>
        <translation>
            <numerusform>무료 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) suspended</source>
        <translation>
            <numerusform>일시 중단 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more add-on(s)…</source>
        <translation>
            <numerusform>추가 기능 %n개 더 보기…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {days}</source>
        <translation>+ {days}</translation>
    </message>
    <message>
        <source>A trial does not renew</source>
        <translation>평가판은 갱신되지 않음</translation>
    </message>
    <message>
        <source>A trial is not billed.</source>
        <translation>평가판은 청구되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Active for %n day(s)</source>
        <translation>
            <numerusform>%n일간 활성</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n month(s)</source>
        <translation>
            <numerusform>%n개월간 활성</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active for %n year(s)</source>
        <translation>
            <numerusform>%n년간 활성</numerusform>
        </translation>
    </message>
    <message>
        <source>Add-on of {name}</source>
        <translation>{name}의 추가 기능</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>{day} 이후</translation>
    </message>
    <message numerus="yes">
        <source>Also reactivate its %n suspended add-on(s), after it</source>
        <translation>
            <numerusform>일시 중단된 추가 기능 %n개도 이어서 다시 활성화</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {count}.</source>
        <translation>최소 {count}개입니다.</translation>
    </message>
    <message>
        <source>At least {count}. To stop it, suspend it.</source>
        <translation>최소 {count}개입니다. 중지하려면 일시 중단하세요.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Becomes paid by itself</source>
        <translation>자동으로 유료 전환</translation>
    </message>
    <message>
        <source>Becomes paid by itself on {day} (UTC)</source>
        <translation>{day} (UTC)에 자동으로 유료 전환</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>구입</translation>
    </message>
    <message>
        <source>Bound until {day} (UTC)</source>
        <translation>{day} (UTC)까지 약정</translation>
    </message>
    <message>
        <source>Buy a paid offer</source>
        <translation>유료 제품 구입</translation>
    </message>
    <message>
        <source>Can be resumed until {day} (UTC)</source>
        <translation>{day} (UTC)까지 재개 가능</translation>
    </message>
    <message>
        <source>Cancel subscription…</source>
        <translation>구독 취소…</translation>
    </message>
    <message>
        <source>Cancellation queued</source>
        <translation>취소 대기 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Change the billing…</source>
        <translation>청구 변경…</translation>
    </message>
    <message>
        <source>Change the waiting order: {name}, {licences}</source>
        <translation>대기 중인 주문 변경: {name}, {licences}</translation>
    </message>
    <message>
        <source>Continued from what you typed on {moment}.</source>
        <translation>{moment}에 입력한 내용에서 계속합니다.</translation>
    </message>
    <message>
        <source>Convert to a paid subscription…</source>
        <translation>유료 구독으로 전환…</translation>
    </message>
    <message>
        <source>Copy subscription ID</source>
        <translation>구독 ID 복사</translation>
    </message>
    <message>
        <source>Could be resumed until {day} (UTC)</source>
        <translation>{day} (UTC)까지 재개할 수 있게 됨</translation>
    </message>
    <message>
        <source>Customer request</source>
        <translation>고객의 요청</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>데이터 삭제</translation>
    </message>
    <message>
        <source>Discard what you changed here</source>
        <translation>여기서 변경한 내용 버리기</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Expired on {day} (UTC)</source>
        <translation>{day} (UTC)에 만료됨</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Expires on {day} (UTC)</source>
        <translation>{day} (UTC)에 만료</translation>
    </message>
    <message>
        <source>Expires on {day} (UTC) at the earliest</source>
        <translation>빠르면 {day} (UTC)에 만료</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>첫 청구</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>첫 기간</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>영구적</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>사기</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences after the conversion</source>
        <translation>전환 후 라이선스</translation>
    </message>
    <message>
        <source>Licences of {offer}</source>
        <translation>{offer} 라이선스</translation>
    </message>
    <message>
        <source>Marked as cancelled: a suspension that is not offered for reactivation.</source>
        <translation>취소로 표시: 다시 활성화를 권하지 않는 일시 중단입니다.</translation>
    </message>
    <message>
        <source>Marked as cancelled: not offered for reactivation, yet possible until {day}.</source>
        <translation>취소로 표시: 다시 활성화를 권하지 않지만 {day}까지 가능합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>다음 청구서</translation>
    </message>
    <message>
        <source>No add-on is called so.</source>
        <translation>이 이름의 추가 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Non-payment</source>
        <translation>미결제</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Off: after {day} (UTC) it goes on in a paid monthly extension</source>
        <translation>꺼짐: {day}(UTC) 이후에는 매월 유료로 연장됩니다</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Once Partner Center shows it as deleted, record that here: its place becomes free, and the offer can be bought anew.</source>
        <translation>파트너 센터에 삭제됨으로 표시되면 여기에 기록하세요. 자리가 비어 제품을 새로 구입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>고객 열기</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개설</translation>
    </message>
    <message>
        <source>Opened, first billed</source>
        <translation>개설, 첫 청구</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문 번호</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문됨</translation>
    </message>
    <message>
        <source>Partner Center is still setting it up; its status cannot change yet.</source>
        <translation>파트너 센터에서 아직 설정 중이므로 상태를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Reactivation queued</source>
        <translation>다시 활성화 대기 중</translation>
    </message>
    <message>
        <source>Record deletion</source>
        <translation>삭제 기록</translation>
    </message>
    <message>
        <source>Record its deletion…</source>
        <translation>삭제 기록…</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Rest of the term</source>
        <translation>남은 기간</translation>
    </message>
    <message>
        <source>Set with the conversion</source>
        <translation>전환에서 설정</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>간단히 표시</translation>
    </message>
    <message>
        <source>Show its changes in the Outbox</source>
        <translation>보낼 편지함에서 변경 보기</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Subscription ID {id}</source>
        <translation>구독 ID {id}</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
    <message>
        <source>Suspension queued</source>
        <translation>일시 중단 대기 중</translation>
    </message>
    <message>
        <source>Take back the cancellation that waits in the Outbox</source>
        <translation>보낼 편지함에서 대기 중인 취소 철회</translation>
    </message>
    <message>
        <source>Take back the reactivation that waits in the Outbox</source>
        <translation>보낼 편지함에서 대기 중인 다시 활성화 철회</translation>
    </message>
    <message>
        <source>Take back the suspension that waits in the Outbox</source>
        <translation>보낼 편지함에서 대기 중인 일시 중단 철회</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>The customer has it. To stop it, open it and suspend it.</source>
        <translation>고객이 사용 중입니다. 중지하려면 열어서 일시 중단하세요.</translation>
    </message>
    <message>
        <source>To stop an add-on, open it and suspend it.</source>
        <translation>추가 기능을 중지하려면 열어서 일시 중단하세요.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Today, last day</source>
        <translation>오늘, 마지막 날</translation>
    </message>
    <message>
        <source>Today, suspended</source>
        <translation>오늘 일시 중단</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>평가판 시작</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>평가판 종료</translation>
    </message>
    <message>
        <source>Trial, ended</source>
        <translation>평가판, 종료됨</translation>
    </message>
    <message>
        <source>Trial, {left}</source>
        <translation>평가판, {left}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Until renewal</source>
        <translation>갱신까지</translation>
    </message>
    <message>
        <source>Until sent</source>
        <translation>보내기 전</translation>
    </message>
    <message>
        <source>Dropped without a word by fewer or more licences, a suspension, or auto-renew off</source>
        <translation>라이선스 변경, 일시 중단 또는 자동 갱신 끄기로 알림 없이 없어집니다</translation>
    </message>
    <message>
        <source>Expires on {day} at the earliest, {days} after the suspension.</source>
        <translation>빨라도 {day}에 만료됩니다(일시 중단 후 {days}).</translation>
    </message>
    <message>
        <source>Expires on {day}, {days} after the suspension.</source>
        <translation>{day}에 만료됩니다(일시 중단 후 {days}).</translation>
    </message>
    <message>
        <source>Final. Possible until {moment}, with the days not used refunded</source>
        <translation>되돌릴 수 없습니다. {moment}까지 가능하며 사용하지 않은 일수를 환불합니다</translation>
    </message>
    <message>
        <source>Final. Possible until {moment}; all refunded until {full}</source>
        <translation>되돌릴 수 없습니다. {moment}까지 가능하며 {full}까지는 전액 환불합니다</translation>
    </message>
    <message>
        <source>Fixed during a trial.</source>
        <translation>평가판 동안 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>From the next charge on</source>
        <translation>다음 청구부터</translation>
    </message>
    <message>
        <source>From the renewal on {day} (UTC)</source>
        <translation>{day} (UTC) 갱신부터</translation>
    </message>
    <message>
        <source>Here: {moment}</source>
        <translation>현지: {moment}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Licences from the renewal on</source>
        <translation>갱신부터의 라이선스</translation>
    </message>
    <message>
        <source>Locked by the status chosen.</source>
        <translation>선택한 상태에 따라 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Locked until it is active.</source>
        <translation>활성화될 때까지 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Locked while Suspended is chosen.</source>
        <translation>일시 중단을 선택한 동안 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Locked while Suspended is chosen; {count} is set aside.</source>
        <translation>일시 중단을 선택한 동안 잠겨 있으며 {count}은(는) 보관됩니다.</translation>
    </message>
    <message>
        <source>Locked while it is suspended.</source>
        <translation>일시 중단된 동안 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Locked: suspended with their base.</source>
        <translation>잠김: 기본 구독과 함께 일시 중단되었습니다.</translation>
    </message>
    <message>
        <source>None can be given back</source>
        <translation>반환할 수 있는 것이 없음</translation>
    </message>
    <message>
        <source>Not a day, such as {example}.</source>
        <translation>날짜가 아닙니다. 올바른 예: {example}.</translation>
    </message>
    <message>
        <source>Not known so far</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>Nothing: it does not renew</source>
        <translation>없음: 갱신되지 않음</translation>
    </message>
    <message>
        <source>Off: it ends on {day} (UTC)</source>
        <translation>끔: {day} (UTC)에 종료</translation>
    </message>
    <message>
        <source>Off: it ends with its term</source>
        <translation>끔: 기간과 함께 종료</translation>
    </message>
    <message>
        <source>On your bill of {day} at the earliest</source>
        <translation>빨라도 {day} 청구서에 표시</translation>
    </message>
    <message>
        <source>Read-only for your role.</source>
        <translation>역할에 따라 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Read-only: it was deleted.</source>
        <translation>읽기 전용: 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Read-only: this program does not know its status.</source>
        <translation>읽기 전용: 이 프로그램이 모르는 상태입니다.</translation>
    </message>
    <message>
        <source>Renew as it is</source>
        <translation>그대로 갱신</translation>
    </message>
    <message>
        <source>Renew otherwise…</source>
        <translation>다르게 갱신…</translation>
    </message>
    <message>
        <source>Renews as it is</source>
        <translation>그대로 갱신됨</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>자동으로 갱신됨</translation>
    </message>
    <message>
        <source>Renews by itself on {day} (UTC)</source>
        <translation>{day} (UTC)에 자동으로 갱신됨</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>규칙 {rule}</translation>
    </message>
    <message>
        <source>So far: {day}.</source>
        <translation>현재까지: {day}.</translation>
    </message>
    <message>
        <source>Suspended today, it would expire on {day} at the earliest, in {days}.</source>
        <translation>오늘 일시 중단하면 빨라도 {day}에 만료됩니다({days}).</translation>
    </message>
    <message>
        <source>Suspended today, it would expire on {day}, in {days}.</source>
        <translation>오늘 일시 중단하면 {day}에 만료됩니다({days}).</translation>
    </message>
    <message>
        <source>The earliest possible time, as not every input is known</source>
        <translation>모든 입력값을 알 수 없으므로 가장 이른 시각입니다</translation>
    </message>
    <message>
        <source>The end of its term; it is billed on until then</source>
        <translation>기간의 끝이며 그때까지 계속 청구됩니다</translation>
    </message>
    <message>
        <source>The only one on sale.</source>
        <translation>판매되는 유일한 것입니다.</translation>
    </message>
    <message>
        <source>The whole new term is owed, and it cannot become shorter</source>
        <translation>새 기간 전체의 비용을 지불해야 하며 줄일 수 없습니다</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>{moment}까지</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>업그레이드…</translation>
    </message>
    <message>
        <source>Waits in the Outbox; Partner Center says “{name}”</source>
        <translation>보낼 편지함에서 대기 중. 파트너 센터에는 “{name}”</translation>
    </message>
    <message>
        <source>When sent</source>
        <translation>보낸 즉시</translation>
    </message>
    <message>
        <source>Whether it does is not known</source>
        <translation>갱신 여부를 알 수 없음</translation>
    </message>
    <message>
        <source>Would expire</source>
        <translation>만료 예정</translation>
    </message>
    <message>
        <source>Would expire on {day} (UTC)</source>
        <translation>{day} (UTC)에 만료될 예정</translation>
    </message>
    <message>
        <source>Would expire on {day} (UTC) at the earliest</source>
        <translation>빠르면 {day} (UTC)에 만료될 예정</translation>
    </message>
    <message>
        <source>an expiry date is then the earliest possible one</source>
        <translation>만료 날짜는 가장 빠른 날짜로 표시됨</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>기록된 날짜</translation>
    </message>
    <message>
        <source>at once: no free period</source>
        <translation>즉시: 무료 기간 없음</translation>
    </message>
    <message>
        <source>ends on {day} (UTC)</source>
        <translation>{day} (UTC)에 종료</translation>
    </message>
    <message>
        <source>fixed for this offer</source>
        <translation>이 제품에서는 바꿀 수 없음</translation>
    </message>
    <message>
        <source>fixed for this subscription</source>
        <translation>이 구독에서는 바꿀 수 없음</translation>
    </message>
    <message>
        <source>last day, inclusive</source>
        <translation>마지막 날 포함</translation>
    </message>
    <message>
        <source>licence-based</source>
        <translation>라이선스 기반</translation>
    </message>
    <message>
        <source>new commerce</source>
        <translation>새 상거래</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>청구되지 않음</translation>
    </message>
    <message>
        <source>reckoned from today, and anew when it is placed</source>
        <translation>오늘부터 계산, 처리될 때 다시 계산</translation>
    </message>
    <message>
        <source>the day of the customer&apos;s account</source>
        <translation>고객 계정의 날짜</translation>
    </message>
    <message>
        <source>the day on which it was bought</source>
        <translation>구입한 날짜</translation>
    </message>
    <message>
        <source>the order waits</source>
        <translation>주문 대기 중</translation>
    </message>
    <message>
        <source>usage-based</source>
        <translation>사용량 기반</translation>
    </message>
    <message>
        <source>{count} can be given back until {moment}</source>
        <translation>{moment}까지 {count}개 반환 가능</translation>
    </message>
    <message>
        <source>{count} more at most</source>
        <translation>최대 {count}개 추가</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}개 중 {count}개</translation>
    </message>
    <message>
        <source>{days} after {day}</source>
        <translation>{day}부터 {days}</translation>
    </message>
    <message>
        <source>{days} from today</source>
        <translation>오늘부터 {days}</translation>
    </message>
    <message>
        <source>{days} from today: {sum}</source>
        <translation>오늘부터 {days}: {sum}</translation>
    </message>
    <message>
        <source>{left}; {days} from {day}</source>
        <translation>{left}, {day}부터 {days}</translation>
    </message>
    <message>
        <source>{left}; {sum} days from {day}</source>
        <translation>{left}, {day}부터 {sum}일</translation>
    </message>
    <message>
        <source>{licences}, 1 year, billed monthly</source>
        <translation>{licences}, 1년, 매월 청구</translation>
    </message>
    <message>
        <source>{plan}: at once</source>
        <translation>{plan}: 바로</translation>
    </message>
    <message>
        <source>{plan}: at the renewal</source>
        <translation>{plan}: 갱신 시</translation>
    </message>
    <message>
        <source>{plan}: from the next charge</source>
        <translation>{plan}: 다음 청구부터</translation>
    </message>
    <message>
        <source>{range}; {before} until the waiting change is sent</source>
        <translation>{range}. 대기 중인 변경을 보내기 전에는 {before}</translation>
    </message>
    <message numerus="yes">
        <source>{told}; and %n more</source>
        <translation>
            <numerusform>{told} 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}, next {day} (UTC)</source>
        <translation>{value}, 다음 {day} (UTC)</translation>
    </message>
    <message>
        <source>{value}, term ends {day} (UTC)</source>
        <translation>{value}, 기간 종료 {day} (UTC)</translation>
    </message>
</context>
<context>
    <name>suspension</name>
    <message>
        <source>Its data was deleted and it cannot be reactivated. The offer can be bought anew.</source>
        <translation>데이터가 삭제되어 다시 활성화할 수 없습니다. 제품을 새로 구입할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its suspension waits in the Outbox.</source>
        <translation>일시 중단이 보낼 편지함에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>Its suspension waits in the Outbox: {why}.</source>
        <translation>일시 중단이 보낼 편지함에서 대기 중입니다: {why}.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>다시 활성화</translation>
    </message>
    <message>
        <source>Record its deletion</source>
        <translation>삭제 기록</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>언제부터인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Suspended since {day} by {who}: {why}.</source>
        <translation>{day}부터 일시 중단됨. 담당: {who}, 사유: {why}.</translation>
    </message>
    <message>
        <source>Suspended since {day}: {why}.</source>
        <translation>{day}부터 일시 중단됨: {why}.</translation>
    </message>
    <message>
        <source>Suspended since {day}; the reason is not recorded.</source>
        <translation>{day}부터 일시 중단됨. 사유는 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Users cannot sign in; admins still reach the data. After {day} (UTC) everything stored is deleted for good.</source>
        <translation>사용자는 로그인 불가, 관리자는 데이터 접근 가능. {day} (UTC) 이후 저장된 모든 데이터가 완전히 삭제됩니다.</translation>
    </message>
    <message>
        <source>Users would be locked out; admins would reach the data. After {day} (UTC) everything stored would be deleted.</source>
        <translation>사용자는 로그인 불가, 관리자는 데이터 접근 가능. {day} (UTC) 이후 저장된 모든 데이터가 삭제될 예정입니다.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Auto-renew is off: resume it and switch renewal on before {day} (UTC) is over.</source>
        <translation>자동 갱신이 꺼져 있습니다. {day} (UTC)이 지나기 전에 재개하고 갱신을 켜세요.</translation>
    </message>
    <message>
        <source>It cannot be brought back. The offer can be bought anew while the data is there.</source>
        <translation>되돌릴 수 없습니다. 데이터가 남아 있는 동안 제품을 새로 구매할 수 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be resumed any more. See what Partner Center says of it now.</source>
        <translation>더 이상 재개할 수 없습니다. 파트너 센터에서 현재 상태를 확인하세요.</translation>
    </message>
    <message>
        <source>It is not billed any more, and its users still work for a short time.</source>
        <translation>더 이상 청구되지 않으며 사용자는 잠시 더 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Users are locked out; admins of the customer still reach the data.</source>
        <translation>사용자는 차단되었으며 고객의 관리자는 데이터에 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>Users cannot sign in, admins still reach the data, and it is billed on.</source>
        <translation>사용자는 로그인할 수 없고 관리자는 데이터에 접근할 수 있으며 계속 청구됩니다.</translation>
    </message>
    <message>
        <source>Users would be locked out, admins would reach the data, and it would be billed on.</source>
        <translation>사용자는 차단되고 관리자는 데이터에 접근할 수 있으며 계속 청구되게 됩니다.</translation>
    </message>
    <message>
        <source>{name} can be resumed until its term ends on {day}: {left}</source>
        <translation>{name}은(는) 기간이 끝나는 {day}까지 재개할 수 있음: {left}</translation>
    </message>
    <message>
        <source>{name} could be resumed until its term ends on {day}: {left}</source>
        <translation>{name}은(는) 기간이 끝나는 {day}까지 재개할 수 있게 됨: {left}</translation>
    </message>
    <message>
        <source>{name} ended on {ends}: its data is deleted after {day}</source>
        <translation>{name}은(는) {ends}에 종료되었으며 {day} 이후 데이터가 삭제됨</translation>
    </message>
    <message>
        <source>{name} ended on {ends}: users work until {day}</source>
        <translation>{name}은(는) {ends}에 종료되었으며 사용자는 {day}까지 사용</translation>
    </message>
    <message>
        <source>{name} expired on {day}</source>
        <translation>{name}: {day}에 만료됨</translation>
    </message>
    <message>
        <source>{name} expires on {day} at the earliest: {left} to reactivate</source>
        <translation>{name}: 빠르면 {day}에 만료, 다시 활성화 기한 {left}</translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left}</source>
        <translation>{name}: {day}에 만료, {left}</translation>
    </message>
    <message>
        <source>{name} expires on {day}: {left} to reactivate</source>
        <translation>{name}: {day}에 만료, 다시 활성화 기한 {left}</translation>
    </message>
    <message>
        <source>{name} is cancelled and ends on {day}: {left}</source>
        <translation>{name}: 취소되어 {day}에 종료, {left}</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>{name}: 일시 중단됨</translation>
    </message>
    <message>
        <source>{name} is suspended; its expiry date is not known</source>
        <translation>{name}: 일시 중단됨, 만료 날짜를 알 수 없음</translation>
    </message>
    <message>
        <source>{name} was suspended when its term ended on {day}</source>
        <translation>{name}은(는) {day}에 기간이 끝날 때 일시 중단 상태였음</translation>
    </message>
    <message>
        <source>{name} would expire on {day}: {left} to reactivate</source>
        <translation>{name}: {day}에 만료 예정, 다시 활성화 기한 {left}</translation>
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
        <translation>새 버전을 확인하는 중입니다…</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address below and open it yourself.</source>
        <translation>브라우저를 열 수 없습니다. 아래 주소를 복사하여 직접 여세요.</translation>
    </message>
    <message>
        <source>Nothing was written about what is new.</source>
        <translation>새로운 점에 대한 설명이 없습니다.</translation>
    </message>
    <message>
        <source>Released on {day}</source>
        <translation>{day} 출시</translation>
    </message>
    <message>
        <source>So it is not known whether there is a new version. Nothing was changed, and you can go on working. Check the connection and look again.</source>
        <translation>그래서 새 버전이 있는지 알 수 없습니다. 변경된 것은 없으며 계속 작업할 수 있습니다. 연결을 확인하고 다시 확인하세요.</translation>
    </message>
    <message>
        <source>So nothing of it was used or changed, and you can go on working. Look again later; if it stays like this, ask where you got the program.</source>
        <translation>그래서 아무것도 쓰거나 바꾸지 않았으며 계속 작업할 수 있습니다. 나중에 다시 확인하고, 계속 이러면 프로그램을 받은 곳에 문의하세요.</translation>
    </message>
    <message>
        <source>Version {version} of CSP Desktop is there.</source>
        <translation>CSP Desktop {version} 버전이 나왔습니다.</translation>
    </message>
    <message>
        <source>You have the newest version ({version}).</source>
        <translation>최신 버전({version})을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>You have version {version}. Nothing is downloaded or installed by itself.</source>
        <translation>지금 버전은 {version}입니다. 저절로 내려받거나 설치하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>upgrade_form</name>
    <message numerus="yes">
        <source>%n licence(s) move from {name} to {target} at once.</source>
        <translation>
            <numerusform>라이선스 %n개를 {name}에서 {target}(으)로 바로 옮깁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) stay in {name}.</source>
        <translation>
            <numerusform>라이선스 %n개는 {name}에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new subscription begins, and {name} is suspended and runs out.</source>
        <translation>새 구독이 시작되고 {name}은(는) 일시 중단되어 만료됩니다.</translation>
    </message>
    <message>
        <source>All licences move together.</source>
        <translation>모든 라이선스를 함께 옮깁니다.</translation>
    </message>
    <message>
        <source>It waits in the Outbox, where it can be withdrawn until it is placed.</source>
        <translation>보낼 편지함에서 대기하며 처리될 때까지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>There is no better offer in the catalogue to which {name} can be upgraded.</source>
        <translation>카탈로그에 {name}을(를) 업그레이드할 수 있는 제품이 없습니다.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>업그레이드</translation>
    </message>
    <message>
        <source>Upgrade to</source>
        <translation>업그레이드 대상</translation>
    </message>
    <message>
        <source>What was scheduled for the renewal is dropped.</source>
        <translation>갱신 시로 예약한 내용이 없어집니다.</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>{offer}: into {name}</source>
        <translation>{offer}: {name}(으)로</translation>
    </message>
</context>
<context>
    <name>what_if</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel it today…</source>
        <translation>오늘 취소…</translation>
    </message>
    <message>
        <source>Cancel on</source>
        <translation>취소일</translation>
    </message>
    <message>
        <source>Cancel on…</source>
        <translation>취소일 선택…</translation>
    </message>
    <message>
        <source>Days can be tried once it is placed.</source>
        <translation>처리된 뒤에 날짜를 시험할 수 있습니다.</translation>
    </message>
    <message>
        <source>It can be done on {day} itself: nothing is queued for a later day.</source>
        <translation>{day} 당일에 할 수 있습니다. 나중 날짜로는 대기시킬 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of this is queued. All days are UTC days.</source>
        <translation>아무것도 대기시키지 않습니다. 모든 날짜는 UTC 날짜입니다.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>다시 활성화</translation>
    </message>
    <message>
        <source>Reactivate it today…</source>
        <translation>오늘 다시 활성화…</translation>
    </message>
    <message>
        <source>Reactivate on</source>
        <translation>다시 활성화하는 날</translation>
    </message>
    <message>
        <source>Reactivate on…</source>
        <translation>다시 활성화하는 날 선택…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>일시 중단</translation>
    </message>
    <message>
        <source>Suspend it today…</source>
        <translation>오늘 일시 중단…</translation>
    </message>
    <message>
        <source>Suspend on</source>
        <translation>일시 중단일</translation>
    </message>
    <message>
        <source>Suspend on…</source>
        <translation>일시 중단일 선택…</translation>
    </message>
    <message>
        <source>The rules refuse it on that day.</source>
        <translation>그날은 규칙에 따라 거부됩니다.</translation>
    </message>
    <message>
        <source>There are no days left to try.</source>
        <translation>시험할 날짜가 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Try the days of suspending, reactivating or cancelling.</source>
        <translation>일시 중단, 다시 활성화 또는 취소 날짜를 시험해 보세요.</translation>
    </message>
    <message>
        <source>Type a day from {first} to {last}.</source>
        <translation>{first}부터 {last} 사이의 날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>{what}: refused</source>
        <translation>{what}: 거부됨</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) can be given back until</source>
        <translation>
            <numerusform>라이선스 %n개를 반환할 수 있는 기한</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>60 days at 21Vianet, never lengthened</source>
        <translation>21Vianet은 60일이며 늘어나지 않음</translation>
    </message>
    <message>
        <source>60 days, as it was until February 2017</source>
        <translation>2017년 2월까지와 같이 60일</translation>
    </message>
    <message>
        <source>90 days and as many as the free period had, never more than 120</source>
        <translation>90일에 무료 기간의 일수를 더하며 최대 120일</translation>
    </message>
    <message>
        <source>A day that it is counted from is not known: this is the earliest possible date.</source>
        <translation>계산을 시작하는 날짜를 알 수 없으므로 가능한 가장 이른 날짜입니다.</translation>
    </message>
    <message>
        <source>As Partner Center tells it</source>
        <translation>파트너 센터에서 알려 준 대로</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Bought on (UTC day)</source>
        <translation>구매일(UTC)</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <translation>취소 가능 기한</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>클라우드</translation>
    </message>
    <message>
        <source>Credited in full</source>
        <translation>전액 크레딧</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>데이터 삭제</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Every suspension</source>
        <translation>모든 일시 중단</translation>
    </message>
    <message>
        <source>First billed</source>
        <translation>첫 청구</translation>
    </message>
    <message>
        <source>First billed on (UTC day)</source>
        <translation>첫 청구일(UTC)</translation>
    </message>
    <message>
        <source>Full credit until</source>
        <translation>전액 크레딧 기한</translation>
    </message>
    <message>
        <source>Full refund until</source>
        <translation>전액 환불 기한</translation>
    </message>
    <message>
        <source>Last day of the term (UTC)</source>
        <translation>기간의 마지막 날(UTC)</translation>
    </message>
    <message>
        <source>Last day of the users&apos; access</source>
        <translation>사용자 접근의 마지막 날</translation>
    </message>
    <message>
        <source>Last day to reactivate</source>
        <translation>다시 활성화할 수 있는 마지막 날</translation>
    </message>
    <message>
        <source>Last day to reactivate (UTC)</source>
        <translation>다시 활성화할 수 있는 마지막 날(UTC)</translation>
    </message>
    <message>
        <source>Length of the trial</source>
        <translation>평가판 길이</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences can be given back until</source>
        <translation>라이선스 반환 기한</translation>
    </message>
    <message>
        <source>Next billed</source>
        <translation>다음 청구</translation>
    </message>
    <message>
        <source>Not known: {missing}. So this is the earliest possible date.</source>
        <translation>알 수 없음: {missing}. 따라서 가능한 가장 이른 날짜입니다.</translation>
    </message>
    <message>
        <source>Nothing can be computed without: {missing}.</source>
        <translation>다음 값 없이 계산할 수 없음: {missing}.</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock: {moment}</source>
        <translation>이 컴퓨터의 시계로: {moment}</translation>
    </message>
    <message>
        <source>Only admins reach the data</source>
        <translation>관리자만 데이터에 접근</translation>
    </message>
    <message>
        <source>Only the day is known, not the hour: the true moment may be up to a day later, never earlier.</source>
        <translation>시각은 모르고 날짜만 알고 있습니다. 실제 시각은 최대 하루 늦을 수 있으며 더 이르지는 않습니다.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>유효 시간</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개설</translation>
    </message>
    <message>
        <source>Opened {opened}, first billed {billed}</source>
        <translation>개설 {opened}, 첫 청구 {billed}</translation>
    </message>
    <message>
        <source>Paid monthly extension from</source>
        <translation>매월 유료 연장 시작</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>자동으로 갱신</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, licence-based, since {since}.</source>
        <translation>규칙 {rule}: {words}. {cloud}, 라이선스 기반, {since}부터.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, licence-based.</source>
        <translation>규칙 {rule}: {words}. {cloud}, 라이선스 기반.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, new commerce, since {since}.</source>
        <translation>규칙 {rule}: {words}. {cloud}, 새 상거래, {since}부터.</translation>
    </message>
    <message>
        <source>Rule {rule}: {words}. {cloud}, new commerce.</source>
        <translation>규칙 {rule}: {words}. {cloud}, 새 상거래.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단</translation>
    </message>
    <message>
        <source>Suspended on (UTC day)</source>
        <translation>일시 중단일(UTC)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Term began</source>
        <translation>기간 시작</translation>
    </message>
    <message>
        <source>Term began on (UTC day)</source>
        <translation>기간 시작일(UTC)</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>기간 종료</translation>
    </message>
    <message>
        <source>The day after it</source>
        <translation>그다음 날</translation>
    </message>
    <message>
        <source>The first day counts too</source>
        <translation>첫날도 포함</translation>
    </message>
    <message>
        <source>Too little is on record to compute it.</source>
        <translation>계산하기에 기록이 부족합니다.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Trial becomes paid</source>
        <translation>평가판 유료 전환</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>평가판 종료</translation>
    </message>
    <message>
        <source>Type the missing day: {name}</source>
        <translation>누락된 날짜 입력: {name}</translation>
    </message>
    <message>
        <source>Users still work</source>
        <translation>사용자는 계속 사용</translation>
    </message>
    <message>
        <source>Your billing day of the month</source>
        <translation>매월 청구일</translation>
    </message>
    <message>
        <source>Your next billing date, on day {day} of a month</source>
        <translation>다음 청구일(매월 {day}일)</translation>
    </message>
    <message>
        <source>a term of 12 months renews on the day after its last one</source>
        <translation>12개월 기간은 마지막 날 다음 날 갱신됨</translation>
    </message>
    <message>
        <source>a trial becomes paid by itself while its renewal is on</source>
        <translation>평가판은 갱신이 켜져 있으면 자동으로 유료 전환됨</translation>
    </message>
    <message>
        <source>a trial lasts 30 days and cannot be lengthened</source>
        <translation>평가판은 30일이며 연장할 수 없음</translation>
    </message>
    <message>
        <source>a trial lasts as long as its offer tells</source>
        <translation>평가판의 길이는 제품에 정해진 대로임</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>at the earliest</source>
        <translation>빠른 경우</translation>
    </message>
    <message>
        <source>everything stored is deleted on the day after the last one</source>
        <translation>마지막 날 다음 날 저장된 모든 데이터가 삭제됨</translation>
    </message>
    <message>
        <source>from Partner Center</source>
        <translation>파트너 센터</translation>
    </message>
    <message>
        <source>from an imported file</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>hours are counted from the purchase or renewal; the first 24 are refunded in full</source>
        <translation>시간은 구매 또는 갱신부터 계산하며 처음 24시간은 전액 환불됨</translation>
    </message>
    <message>
        <source>licences bought, added or renewed together have a deadline of their own</source>
        <translation>함께 구매, 추가 또는 갱신한 라이선스는 각자의 기한이 있음</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>since 4 May 2026 a term that does not renew goes on in a paid extension</source>
        <translation>2026년 5월 4일부터 갱신하지 않는 기간은 유료로 연장됨</translation>
    </message>
    <message>
        <source>the deadline that Partner Center tells counts</source>
        <translation>파트너 센터에서 알려 준 기한을 따름</translation>
    </message>
    <message>
        <source>the last day of a term counts whole</source>
        <translation>기간의 마지막 날은 하루 전체가 포함됨</translation>
    </message>
    <message>
        <source>the paid term begins with the first billing period</source>
        <translation>유료 기간은 첫 청구 기간과 함께 시작됨</translation>
    </message>
    <message>
        <source>the renewal begins at midnight UTC and may take a day</source>
        <translation>갱신은 UTC 자정에 시작되며 하루가 걸릴 수 있음</translation>
    </message>
    <message>
        <source>the term was made to end before its full length</source>
        <translation>전체 길이보다 일찍 끝나도록 정한 기간임</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>여기서 입력</translation>
    </message>
    <message>
        <source>what is suspended in its first 30 days is credited in full</source>
        <translation>처음 30일 이내에 일시 중단하면 전액 크레딧으로 반환됨</translation>
    </message>
    <message>
        <source>what is suspended when its term ends is disabled, then deleted</source>
        <translation>기간이 끝날 때 일시 중단 상태이면 사용 안 함이 된 뒤 삭제됨</translation>
    </message>
    <message>
        <source>without a renewal users work on for a while; then it is disabled, then deleted</source>
        <translation>갱신하지 않으면 사용자가 잠시 더 사용한 뒤 사용 안 함이 되고 이후 삭제됨</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{days} (at most {limit})</source>
        <translation>{days}(최대 {limit})</translation>
    </message>
    <message>
        <source>{name} (UTC)</source>
        <translation>{name}(UTC)</translation>
    </message>
    <message>
        <source>{name}, as reported</source>
        <translation>{name}, 보고된 값</translation>
    </message>
    <message>
        <source>{name}: not known</source>
        <translation>{name}: 알 수 없음</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>{name}: {day}, at the earliest</source>
        <translation>{name}: 빨라도 {day}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>라이선스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>1 month, billed monthly</source>
        <translation>1개월, 매월 청구</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>1 year monthly</source>
        <translation>1년 매월</translation>
    </message>
    <message>
        <source>1 year up front</source>
        <translation>1년 선불</translation>
    </message>
    <message>
        <source>1 year, billed monthly</source>
        <translation>1년, 매월 청구</translation>
    </message>
    <message>
        <source>1 year, monthly</source>
        <translation>1년, 매월</translation>
    </message>
    <message>
        <source>1 year, paid up front</source>
        <translation>1년, 선불</translation>
    </message>
    <message>
        <source>1 year, up front</source>
        <translation>1년, 선불</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>3 years annually</source>
        <translation>3년 매년</translation>
    </message>
    <message>
        <source>3 years monthly</source>
        <translation>3년 매월</translation>
    </message>
    <message>
        <source>3 years up front</source>
        <translation>3년 선불</translation>
    </message>
    <message>
        <source>3 years, annually</source>
        <translation>3년, 매년</translation>
    </message>
    <message>
        <source>3 years, billed annually</source>
        <translation>3년, 매년 청구</translation>
    </message>
    <message>
        <source>3 years, billed monthly</source>
        <translation>3년, 매월 청구</translation>
    </message>
    <message>
        <source>3 years, monthly</source>
        <translation>3년, 매월</translation>
    </message>
    <message>
        <source>3 years, paid up front</source>
        <translation>3년, 선불</translation>
    </message>
    <message>
        <source>3 years, up front</source>
        <translation>3년, 선불</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>관리자 에이전트</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>설정 중</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>청구 관리자</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>상용</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>3년마다</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>2년마다</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>전역 관리자</translation>
    </message>
    <message>
        <source>Global cloud</source>
        <translation>글로벌 클라우드</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부</translation>
    </message>
    <message>
        <source>Government community cloud</source>
        <translation>정부 커뮤니티 클라우드</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>기술 지원팀 에이전트</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft 클라우드 독일</translation>
    </message>
    <message>
        <source>Microsoft Cloud for US Government</source>
        <translation>미국 정부용 Microsoft 클라우드</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>월간</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>상태 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nonprofit</source>
        <translation>비영리</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>일회성</translation>
    </message>
    <message>
        <source>Operated by 21Vianet (China)</source>
        <translation>21Vianet에서 운영(중국)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>영업 에이전트</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>State-owned entity</source>
        <translation>국유 기업</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단됨</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>평가판</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>알 수 없는 상태</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>사용자 관리 관리자</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>a qualification that this program does not know</source>
        <translation>이 프로그램이 모르는 자격</translation>
    </message>
    <message>
        <source>add-on licences</source>
        <translation>추가 기능 라이선스</translation>
    </message>
    <message>
        <source>billed annually</source>
        <translation>매년 청구</translation>
    </message>
    <message>
        <source>billed every three years</source>
        <translation>3년마다 청구</translation>
    </message>
    <message>
        <source>billed every two years</source>
        <translation>2년마다 청구</translation>
    </message>
    <message>
        <source>billed monthly</source>
        <translation>매월 청구</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>한 번 청구</translation>
    </message>
    <message>
        <source>customer request</source>
        <translation>고객의 요청</translation>
    </message>
    <message>
        <source>exactly {count}</source>
        <translation>{count}개</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>사기</translation>
    </message>
    <message>
        <source>from {minimum}</source>
        <translation>{minimum}개 이상</translation>
    </message>
    <message>
        <source>gigabytes</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>its base offers</source>
        <translation>기본 제품</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>1시간 미만</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>non-payment</source>
        <translation>미결제</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>청구되지 않음</translation>
    </message>
    <message>
        <source>over</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>since when its term runs</source>
        <translation>기간이 시작된 때</translation>
    </message>
    <message>
        <source>the billing frequency</source>
        <translation>청구 주기</translation>
    </message>
    <message>
        <source>the countries in which it is sold</source>
        <translation>판매 국가</translation>
    </message>
    <message>
        <source>the customer&apos;s country</source>
        <translation>고객의 국가</translation>
    </message>
    <message>
        <source>the day of suspension</source>
        <translation>일시 중단된 날짜</translation>
    </message>
    <message>
        <source>the offer matrix</source>
        <translation>제품표</translation>
    </message>
    <message>
        <source>the price list</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>the state of the qualification</source>
        <translation>자격 심사 상태</translation>
    </message>
    <message>
        <source>the time of day of the purchase</source>
        <translation>구매한 시각</translation>
    </message>
    <message>
        <source>usage-based</source>
        <translation>사용량 기반</translation>
    </message>
    <message>
        <source>what else is on its order</source>
        <translation>같은 주문의 다른 항목</translation>
    </message>
    <message>
        <source>what is refunded of an extension</source>
        <translation>연장에 대한 환불</translation>
    </message>
    <message>
        <source>what other partners sold</source>
        <translation>다른 파트너가 판매한 수량</translation>
    </message>
    <message>
        <source>what the limit counts</source>
        <translation>한도의 기준</translation>
    </message>
    <message>
        <source>when its term ends</source>
        <translation>기간이 끝나는 때</translation>
    </message>
    <message>
        <source>whether a promotion holds</source>
        <translation>프로모션 유효 여부</translation>
    </message>
    <message>
        <source>whether other subscriptions have the same services</source>
        <translation>다른 구독이 같은 서비스를 포함하는지</translation>
    </message>
    <message>
        <source>whether software or reservations were bought</source>
        <translation>소프트웨어 또는 예약을 구매했는지</translation>
    </message>
    <message>
        <source>whether the customer agreement is recorded</source>
        <translation>고객 계약의 기록 여부</translation>
    </message>
    <message>
        <source>whether you have delegated admin rights</source>
        <translation>위임된 관리자 권한이 있는지</translation>
    </message>
    <message>
        <source>whether your partner account is restricted</source>
        <translation>파트너 계정의 제한 여부</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>사용자의 국가</translation>
    </message>
    <message>
        <source>your own qualifications</source>
        <translation>사용자의 파트너 자격</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>사용자의 역할</translation>
    </message>
    <message>
        <source>{left} of {maximum} left in the tenant</source>
        <translation>테넌트에 {maximum}개 중 {left}개 남음</translation>
    </message>
    <message>
        <source>{licences} of {name}, {plan}</source>
        <translation>{name} {licences}, {plan}</translation>
    </message>
    <message>
        <source>{limit} per customer</source>
        <translation>고객당 {limit}개</translation>
    </message>
    <message>
        <source>{limit} per customer ever</source>
        <translation>고객당 평생 {limit}개</translation>
    </message>
    <message>
        <source>{limit} per customer ever, {used} used</source>
        <translation>고객당 평생 {limit}개, {used}개 사용</translation>
    </message>
    <message>
        <source>{limit} per customer, {used} used</source>
        <translation>고객당 {limit}개, {used}개 사용</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum}~{maximum}개</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, {day}까지</translation>
    </message>
</context>
</TS>
