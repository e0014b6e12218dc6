#include "app/export/deck.h"

#include "app/export/deck_layout.h"
#include "tests/app/export/office_file.h"
#include "tests/core/sample_traces.h"

#include <QFile>
#include <QTemporaryDir>

namespace timeslice {
namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

QImage blueImage() {
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}

Comparison oneRun() {
    RunResult run;
    run.trace = samples::mixed();
    return {nullptr, std::vector{Compared{recordingOf(std::move(run)), "Threads"}}};
}

// Three pages: a question in words, its picture, and one that has neither text nor picture.
Deck lesson() {
    Deck deck;
    deck.title = utf8("Convoys & <queues>");
    deck.made = {{"software", "Timeslice"}, {"command", "timeslice run convoy"}};
    DeckPage question;
    question.title = utf8("How long is a round?");
    question.text = {DeckParagraph{{{utf8("Polite sleeps for ")},
                                    {utf8("1 ms"), true},
                                    {utf8(" and runs "), false, true},
                                    {utf8("work()"), false, false, true}}},
                     DeckParagraph{{{utf8("about 1 ms")}}, true},
                     DeckParagraph{{{utf8("about 6 ms")}}, true}};
    question.notes = {deckParagraph(utf8("Take guesses & wait.")), deckParagraph(utf8("Then go on."))};
    DeckPage answer;
    answer.title = utf8("6 ms");
    answer.text = {deckParagraph(utf8("Polite waits for the GIL."))};
    answer.picture = deckPicture(oneRun(), {}, utf8("Timeline of \"Threads\""));
    DeckPage end;
    end.title = utf8("The end");
    deck.pages = {question, answer, end};
    return deck;
}

class DeckTest : public ::testing::Test {
  protected:
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    test::OfficeFile written(const Deck& deck) const {
        EXPECT_TRUE(writePptx(deck, path("x.pptx")));
        return test::OfficeFile(path("x.pptx"));
    }

    QTemporaryDir folder;
};

TEST_F(DeckTest, APptxNamesTheTypeOfEachOfItsParts) {
    const test::OfficeFile file = written(lesson());
    ASSERT_FALSE(file.names().empty());
    EXPECT_EQ(file.names().front(), utf8("[Content_Types].xml"));
    const QString types = utf8("[Content_Types].xml");
    const QStringList parts = file.values(types, "Override", "PartName");
    for (const QString& part : parts) EXPECT_TRUE(file.has(part.mid(1))) << part.toStdString();
    const QStringList suffixes = file.values(types, "Default", "Extension");
    for (const QString& name : file.names()) {
        if (name == types) continue;
        const QString suffix = QFileInfo(name).suffix();
        EXPECT_TRUE(parts.contains(u'/' + name) || (suffix != utf8("xml") && suffixes.contains(suffix)))
            << name.toStdString();
    }
}

TEST_F(DeckTest, EveryPartOfAPptxIsWellFormedXmlOrAPicture) {
    const test::OfficeFile file = written(lesson());
    for (const QString& name : file.names()) {
        if (name.endsWith(utf8(".png"))) {
            EXPECT_FALSE(QImage::fromData(file.part(name), "PNG").isNull()) << name.toStdString();
            continue;
        }
        QXmlStreamReader xml(file.part(name));
        while (!xml.atEnd()) xml.readNext();
        EXPECT_FALSE(xml.hasError()) << name.toStdString() << ": " << xml.errorString().toStdString();
    }
}

// From the package's root on, every part is reached, and nothing refers to what is not there.
TEST_F(DeckTest, EveryPartOfAPptxIsRelatedToTheDocument) {
    const test::OfficeFile file = written(lesson());
    std::set<QString> reached;
    std::vector<QString> open = {QString()};
    while (!open.empty()) {
        const QString from = open.back();
        open.pop_back();
        for (const auto& [id, target] : file.relations(from)) {
            ASSERT_TRUE(file.has(target)) << from.toStdString() << " " << target.toStdString();
            if (reached.insert(target).second) open.push_back(target);
        }
    }
    for (const QString& name : file.names())
        if (!name.endsWith(utf8(".rels")) && name != utf8("[Content_Types].xml")) {
            EXPECT_TRUE(reached.contains(name)) << name.toStdString();
        }
}

TEST_F(DeckTest, APptxUsesOnlyRelationsThatItsPartsHave) {
    const test::OfficeFile file = written(lesson());
    for (const QString& name : file.names()) {
        if (!name.endsWith(utf8(".xml"))) continue;
        const std::map<QString, QString> known = file.relations(name);
        for (const auto& [element, attribute] : {std::pair{"p:sldMasterId", "r:id"},
                                                 {"p:sldLayoutId", "r:id"},
                                                 {"p:notesMasterId", "r:id"},
                                                 {"p:sldId", "r:id"},
                                                 {"a:blip", "r:embed"}})
            for (const QString& id : file.values(name, element, attribute))
                EXPECT_TRUE(known.contains(id)) << name.toStdString() << " " << id.toStdString();
    }
    EXPECT_EQ(file.values(utf8("ppt/presentation.xml"), "p:sldId", "r:id").size(), 3);
    EXPECT_EQ(file.relations(utf8("ppt/presentation.xml"))
                  .at(file.values(utf8("ppt/presentation.xml"), "p:sldId", "r:id").front()),
              utf8("ppt/slides/slide1.xml"));
}

TEST_F(DeckTest, APptxHasTitlesTextsAndNotesAsText) {
    const test::OfficeFile file = written(lesson());
    EXPECT_EQ(file.paragraphs(utf8("ppt/slides/slide1.xml")),
              (QStringList{utf8("How long is a round?"), utf8("Polite sleeps for 1 ms and runs work()"),
                           utf8("about 1 ms"), utf8("about 6 ms")}));
    EXPECT_EQ(file.paragraphs(utf8("ppt/notesSlides/notesSlide1.xml")),
              (QStringList{utf8("Take guesses & wait."), utf8("Then go on.")}));
    for (const char* slide : {"1", "2", "3"}) {
        const QString name = utf8("ppt/slides/slide%1.xml").arg(utf8(slide));
        EXPECT_TRUE(file.values(name, "p:ph", "type").contains(utf8("title"))) << slide;
        EXPECT_EQ(file.relations(utf8("ppt/notesSlides/notesSlide%1.xml").arg(utf8(slide))).at(utf8("rId2")),
                  name);
    }
    EXPECT_TRUE(file.part(utf8("ppt/slides/slide1.xml")).contains("b=\"1\""));
    EXPECT_TRUE(file.part(utf8("ppt/slides/slide1.xml")).contains("i=\"1\""));
    EXPECT_EQ(file.values(utf8("ppt/slides/slide1.xml"), "a:latin", "typeface"),
              QStringList{utf8("Courier New")});
    EXPECT_EQ(file.values(utf8("ppt/slides/slide1.xml"), "a:buChar", "char").size(), 2);
}

// 10.5 inches of a slide's 13.3, in 914400th parts, at 288 pixels an inch.
TEST_F(DeckTest, APptxHasThePictureSharpAndDescribed) {
    const test::OfficeFile file = written(lesson());
    const QString slide = utf8("ppt/slides/slide2.xml");
    EXPECT_EQ(file.values(slide, "p:cNvPr", "descr"), QStringList{utf8("Timeline of \"Threads\"")});
    const QImage image = QImage::fromData(file.part(file.relations(slide).at(utf8("rId3"))));
    const qint64 width = file.values(slide, "a:ext", "cx").back().toLongLong();
    EXPECT_NEAR(image.width(), static_cast<double>(width) / 914400 * 288, 4);
    EXPECT_GT(image.width(), 3000);
}

TEST_F(DeckTest, APptxIsWideAndInACommonFontAndNeverSmall) {
    const test::OfficeFile file = written(lesson());
    EXPECT_EQ(file.values(utf8("ppt/presentation.xml"), "p:sldSz", "cx"), QStringList{utf8("12192000")});
    EXPECT_EQ(file.values(utf8("ppt/presentation.xml"), "p:sldSz", "cy"), QStringList{utf8("6858000")});
    for (const QString& font : file.values(utf8("ppt/theme/theme1.xml"), "a:latin", "typeface"))
        EXPECT_EQ(font, utf8("Arial"));
    for (const char* slide : {"1", "2", "3"})
        for (const QString& size :
             file.values(utf8("ppt/slides/slide%1.xml").arg(utf8(slide)), "a:rPr", "sz"))
            EXPECT_GE(size.toInt(), 1400);
}

TEST_F(DeckTest, APptxSaysHowItWasMade) {
    const test::OfficeFile file = written(lesson());
    EXPECT_TRUE(
        file.part(utf8("docProps/core.xml")).contains("<dc:title>Convoys &amp; &lt;queues&gt;</dc:title>"));
    EXPECT_TRUE(file.part(utf8("docProps/core.xml")).contains("command: timeslice run convoy."));
    EXPECT_EQ(file.values(utf8("docProps/custom.xml"), "property", "name"),
              (QStringList{utf8("software"), utf8("command")}));
}

TEST_F(DeckTest, TheSameDeckIsTheSameFile) {
    ASSERT_TRUE(writePptx(lesson(), path("a.pptx")));
    ASSERT_TRUE(writePptx(lesson(), path("b.pptx")));
    QFile a(path("a.pptx"));
    QFile b(path("b.pptx"));
    ASSERT_TRUE(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    EXPECT_EQ(a.readAll(), b.readAll());
    const test::OfficeFile file(path("a.pptx"));
    for (const int year : file.years()) EXPECT_EQ(year, 1980);
}

TEST_F(DeckTest, ADarkDeckIsLightTextOnADarkGround) {
    Deck deck = lesson();
    deck.theme = "dark";
    const test::OfficeFile file = written(deck);
    EXPECT_EQ(file.values(utf8("ppt/slideMasters/slideMaster1.xml"), "p:clrMap", "bg1"),
              QStringList{utf8("dk1")});
    EXPECT_EQ(file.values(utf8("ppt/notesMasters/notesMaster1.xml"), "p:clrMap", "bg1"),
              QStringList{utf8("lt1")})
        << "notes are printed";
}

TEST_F(DeckTest, WithoutPicturesItHasNone) {
    Deck deck = lesson();
    deck.pages.erase(deck.pages.begin() + 1);
    const test::OfficeFile file = written(deck);
    EXPECT_FALSE(file.values(utf8("[Content_Types].xml"), "Default", "Extension").contains(utf8("png")));
}

TEST_F(DeckTest, APdfHasAPageForEachAndItsPicturesAsVectors) {
    ASSERT_TRUE(writeDeckPdf(lesson(), path("x.pdf")));
    QFile file(path("x.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/Count 3"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 960 540]") ||
                pdf.contains("/MediaBox [0 0 960.000000 540.000000]"))
        << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
    EXPECT_TRUE(pdf.contains("command: timeslice run convoy."));
}

TEST_F(DeckTest, LeavesNothingBehindWhenItIsStopped) {
    for (const auto write : {writePptx, writeDeckPdf}) {
        std::stop_source stop;
        const ExportControl control{[&](double) { stop.request_stop(); }, stop.get_token()};
        const Result<void> result = write(lesson(), path("x"), control);
        ASSERT_FALSE(result);
        EXPECT_EQ(describe(result.error()), "The export was stopped. Nothing was written.");
        EXPECT_FALSE(QFile::exists(path("x")));
    }
}

DeckLayout layoutOf(const DeckPage& page, QSizeF size = {960, 540}) {
    return layoutDeckPage(page, size);
}

void expectInOrder(const DeckLayout& layout, QSizeF size) {
    double y = 0;
    for (const QRectF& box : {layout.title.box, layout.text.box, layout.picture}) {
        if (box.isEmpty()) continue;
        EXPECT_GE(box.y(), y);
        EXPECT_GE(box.x(), 0);
        EXPECT_LE(box.right(), size.width());
        EXPECT_LE(box.bottom(), size.height());
        y = box.bottom();
    }
}

TEST(DeckLayout, PutsTitleTextAndPictureBelowEachOtherOnEveryPage) {
    for (const QSizeF size : {QSizeF(960, 540), QSizeF(720, 540), QSizeF(595, 842)})
        for (const DeckPage& page : lesson().pages) expectInOrder(layoutOf(page, size), size);
}

TEST(DeckLayout, GivesThePictureMostOfThePage) {
    const DeckLayout layout = layoutOf(lesson().pages[1]);
    EXPECT_GT(layout.picture.width() * layout.picture.height(), 0.65 * 960 * 540);
}

TEST(DeckLayout, MakesLongTextsSmallerButNeverTooSmall) {
    DeckPage page = lesson().pages[1];
    const double usual = layoutOf(page).text.letters;
    page.text.assign(
        9, deckParagraph(utf8("A sentence that takes about a line of the slide, or a little less.")));
    const DeckLayout layout = layoutOf(page);
    EXPECT_LT(layout.text.letters, usual);
    EXPECT_GE(layout.text.letters, 14);
    expectInOrder(layout, {960, 540});
    page.title = QString(300, u'x');
    EXPECT_GE(layoutOf(page).title.letters, 14);
    expectInOrder(layoutOf(page), {960, 540});
}

TEST(DeckLayout, KeepsTheShapeOfAnImage) {
    DeckPage page;
    page.title = utf8("Blue");
    page.picture = DeckPicture{{}, blueImage(), {}};
    const QRectF box = layoutOf(page).picture;
    EXPECT_NEAR(box.width() / box.height(), 4, 0.01);
    EXPECT_NEAR(box.center().x(), 480, 0.01);
}

} // namespace
} // namespace timeslice
