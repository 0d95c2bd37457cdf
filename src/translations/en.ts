import { archiveEn } from './archive/en.ts'

/** The words of every refusal, in English: what happened and why, and what to do next. */
export const en = {
  'session.wrongPassword': {
    message: 'The e-mail address or the password is wrong.',
    hint: 'Check both and try again, or reset the password.',
  },
  'session.lockedOut': {
    message: 'The account is locked for a while, because the password was wrong several times in a row.',
    hint: 'Try again in ten minutes, or ask an administrator.',
  },
  'session.none': {
    message: 'You are not signed in, or your session has ended.',
    hint: 'Sign in, in another tab if a screen of the desk is open: what you typed there is kept, so try again after that.',
  },
  'access.forbidden': {
    message: 'Your role does not allow this.',
    hint: 'Ask an administrator, or somebody who holds the role.',
  },
  'document.missing': {
    message: 'There is no such document.',
    hint: 'Check the address, or look for it in the list.',
  },
  'document.conflict': {
    message: 'The document has changed in the meantime.',
    hint: 'Reload it, compare, and try again.',
  },
  'document.savedMeanwhile': {
    message: 'The document was saved after you opened it, by {{person}}. Nothing was overwritten.',
    hint: 'Reload the page, compare, and save again. What you typed is not lost: the page offers it to you.',
  },
  'document.locked': {
    message: 'Somebody else is editing this document now.',
    hint: 'Wait, or agree with them.',
  },
  'fields.invalid': {
    message: 'Some fields are not filled in correctly.',
    hint: 'Mend the fields that are listed and save again.',
  },
  'fields.unknown': {
    message: 'The request has a field that does not exist: {{fields}}.',
    hint: 'Leave it out, or look up its name in the documentation.',
  },
  'fields.wrongType': {
    message: 'A field has a value of the wrong type: {{fields}}.',
    hint: 'Send it in the type that the documentation names.',
  },
  'request.invalid': {
    message: 'The request is not valid.',
    hint: 'Check its parameters against the documentation.',
  },
  'request.malformedJson': {
    message: 'The body of the request is not valid JSON.',
    hint: 'Check brackets, commas and encoding (UTF-8).',
  },
  'request.brokenText': {
    message: 'The text of the request is not valid UTF-8.',
    hint: 'Save it as UTF-8 and send it again.',
  },
  'request.brokenUpload': {
    message: 'The upload was cut off or is not framed as it must be.',
    hint: 'Upload the file again.',
  },
  'request.tooLarge': {
    message: 'The request is too large: {{limit}} is allowed.',
    hint: 'Split it into several, or make the file smaller.',
  },
  'request.bodyKind': {
    message: 'A body of this kind is not read: {{kind}}.',
    hint: 'Send JSON (application/json), or a form with a file.',
  },
  'request.tooMany': {
    message: 'There are too many requests.',
    hint: 'Wait, and try again later.',
  },
  'request.unknownParameter': {
    message: 'The parameter is unknown or not allowed here: {{parameter}}.',
    hint: 'Allowed are: {{allowed}}.',
  },
  'request.parameterValue': {
    message: 'The value of this parameter is not allowed: {{parameter}}.',
    hint: 'Allowed is: {{allowed}}.',
  },
  'request.tooManyTerms': {
    message: 'The filter has too many conditions: {{count}}.',
    hint: 'Keep to {{limit}} conditions at most.',
  },
  'request.fieldNotOpen': {
    message: 'Filtering or sorting by this field is not possible: {{field}}.',
    hint: 'Use a public, indexed field; the documentation lists them.',
  },
  'request.methodOverride': {
    message: 'Overriding the method by a header is not allowed.',
    hint: 'Use GET with parameters.',
  },
  'request.graphqlLocale': {
    message: 'One request can name one language only, at the top level.',
    hint: 'Give the language (ka or en) at the top field only.',
  },
  'request.tooDeep': {
    message: 'The query is too deep or too complex.',
    hint: 'Ask for fewer levels and fields.',
  },
  'content.publishThroughAction': {
    message: 'Nothing is published by saving it.',
    hint: 'Save the draft and use the action “Submit for approval”.',
  },
  'approval.nothingNew': {
    message: 'There is nothing to submit: everything that is ready is public already.',
    hint: 'Change the document, or fill in the language that is missing.',
  },
  'approval.unitMissing': {
    message:
      'The document cannot be submitted: it names no responsible unit, and the first stage of the approval belongs to it ({{role}}).',
    hint: 'Enter the “Responsible unit”, save, and submit again.',
  },
  'approval.nobodyAvailable': {
    message:
      'The document cannot be submitted: nobody could approve this stage – {{role}}. Whoever wrote or translated it cannot approve it. Needed: {{count}}.',
    hint: 'Ask an administrator to appoint somebody to this role, or choose another responsible unit.',
  },
  'approval.everybodyAway': {
    message:
      'The document cannot be submitted: nobody could approve this stage – {{role}}. Away, up to and including the day given: {{people}}; and nobody acts for them who has not worked on the document.',
    hint: 'Ask the head of the department or a director to enter an acting person.',
  },
  'approval.youAreAway': {
    message: 'You cannot approve now: by order you are away, and somebody else acts for you. Last day: {{day}}.',
    hint: 'If you are back already, end the order under “Deputies and acting persons”.',
  },
  'approval.tooFewPeople': {
    message: 'The document cannot be submitted: each stage needs another person, and there are not {{count}} of them.',
    hint: 'Ask an administrator to appoint one more person who approves.',
  },
  'approval.notYourStage': {
    message: 'No stage of this approval is yours: the document waits for somebody else – {{role}}.',
    hint: 'If your unit answers for the document, ask its author to enter that unit.',
  },
  'approval.notYourTurn': {
    message: 'It is not your turn: the document waits for somebody else – {{role}}.',
    hint: 'Wait for your stage, or ask the one whose turn it is.',
  },
  'approval.checksFailed': {
    message: 'A check found what has to be mended first.',
    hint: '{{findings}} Mend it, save, and try again.',
  },
  'approval.handedToOther': {
    message: 'This stage was handed to somebody else, and only they approve it.',
    hint: 'Ask them, or hand the stage over again.',
  },
  'approval.agreedAlready': {
    message: 'You have agreed to this document already, and each stage needs another person.',
    hint: 'Ask somebody else who may approve this stage.',
  },
  'approval.notYourSubmission': {
    message: 'You cannot recall this: you neither submitted the document nor worked on it.',
    hint: 'Ask the one who submitted it, or the head of the department.',
  },
  'approval.personCannot': {
    message:
      'You cannot hand the stage to this person: they may not approve it ({{role}}), or worked on the document themselves, or are you.',
    hint: 'Choose somebody from the list.',
  },
  'approval.notMinor': {
    message:
      'This change is not minor ({{fields}}): minor is spelling, a link or layout of a public text, without any figure.',
    hint: 'Submit it as an ordinary change.',
  },
  'approval.underway': {
    message: 'The document is being approved, so this is not possible now.',
    hint: 'Recall it from the approval first, then try again.',
  },
  'approval.commentsOpen': {
    message: 'The document has comments that nobody has resolved ({{count}}), and here all of them are resolved first.',
    hint: 'Answer them, take the proposed wordings over or resolve the comments, then try again.',
  },
  'approval.locked': {
    message: 'An approved document does not change: it waits for the time of its publication.',
    hint: 'Ask the head of the department or the director to unlock it.',
  },
  'delegation.notYours': {
    message:
      'You can neither enter nor end an order for this role: {{role}}. That takes a role of your own, not one that you hold for somebody else.',
    hint: 'Ask a director or the head of the department.',
  },
  'delegation.inOwnFavour': {
    message: 'You cannot enter an order in your own favour.',
    hint: 'Somebody else has to enter it: a director or the head of the department.',
  },
  'delegation.toOneself': {
    message: 'Nobody acts for themselves.',
    hint: 'Choose another person in “Who acts”.',
  },
  'delegation.roleNotHeld': {
    message: 'The person for whom it is does not hold this role themselves: {{role}}.',
    hint: 'Choose somebody who does; what is held for others is not handed on.',
  },
  'delegation.deputyCannot': {
    message:
      'This person cannot act for others: the account is switched off, is an auditor’s, or is for administration alone.',
    hint: 'Choose somebody who works on documents.',
  },
  'delegation.overlaps': {
    message: '{{deputy}} acts on these days already (order no. {{number}}): {{role}}.',
    hint: 'Change the days, or end that order first.',
  },
  'delegation.endNeeded': {
    message: 'An acting person needs a last day: until then the absent one approves nothing.',
    hint: 'Give the last day; it can be ended earlier.',
  },
  'delegation.endTooEarly': {
    message: 'The last day is before the first one, or past already.',
    hint: 'Give a day that is still to come.',
  },
  'content.endNotLater': {
    message: 'The end must lie after the publication, in the future, on a whole minute.',
    hint: 'Give a later time without seconds.',
  },
  'content.ownWork': {
    message:
      'You cannot approve this: you have edited it since it was last approved, and approval needs a second person.',
    hint: 'Ask somebody else who may approve.',
  },
  'content.ownTakeDown': {
    message: 'You took this document down yourself, and a second person confirms a take-down.',
    hint: 'Ask a head, a director or a press officer.',
  },
  'content.otherContent': {
    message: 'The document is not the one you saw: it has changed since.',
    hint: 'Reload it, read the new text, and try again.',
  },
  'content.hashNeeded': {
    message: 'An approval needs the hash of the content that you saw (contentHash).',
    hint: 'Open the document and send its contentHash.',
  },
  'content.languageMissing': {
    message: 'A language is missing: {{languages}}. Publishing covers both languages at once.',
    hint: 'Fill in: {{fields}}; or state the day on which it follows.',
  },
  'content.incomplete': {
    message: 'The document is incomplete: {{fields}}.',
    hint: 'Fill in the fields that are listed and try again.',
  },
  'content.mediaNotReady': {
    message: 'Some files lack something before they may be public: {{files}}.',
    hint: "Complete the file's description in the media library.",
  },
  'content.notInThisState': {
    message: 'The action “{{action}}” is not possible in this state ({{state}}).',
    hint: 'See which actions are possible and choose one of them.',
  },
  'content.unknownAction': {
    message: 'There is no such action: {{action}}.',
    hint: 'See the list of possible actions.',
  },
  'content.noticeNeeded': {
    message: 'Retiring needs a notice to readers in both languages, of at most 1,000 characters.',
    hint: 'Write the notice in Georgian and English (notice).',
  },
  'languages.pathsNeeded': {
    message: 'It is not said which texts are meant.',
    hint: 'Send a list of texts (paths).',
  },
  'comment.wordsNeeded': {
    message: 'The comment is empty.',
    hint: 'Write what you think of this place (body).',
  },
  'comment.tooLong': {
    message: 'The text is too long: at most {{count}} characters are possible.',
    hint: 'Shorten it, or make several comments of it.',
  },
  'comment.noPlace': {
    message: 'The document has no such place: the field or row may have been removed meanwhile.',
    hint: 'Load the page anew and choose the place again.',
  },
  'comment.quoteGone': {
    message: 'These words do not stand in the text as they are quoted: the sentence was changed or removed.',
    hint: 'Load the page anew and mark the words in the text as it is now, within one paragraph.',
  },
  'comment.quoteTwice': {
    message: 'These words stand in the text more than once, so it is not clear which of them are meant.',
    hint: 'Change the text in the form and resolve the comment.',
  },
  'comment.crossesEdge': {
    message: 'A link or a line ends within these words, so they cannot be replaced by themselves.',
    hint: 'Change the text in the form and resolve the comment.',
  },
  'comment.noProposal': {
    message: 'This comment proposes no wording.',
    hint: 'Reply to it or resolve it.',
  },
  'comment.proposalNeedsQuote': {
    message: 'It is not said which words the proposed wording is for.',
    hint: 'Mark in the text the words that you propose to replace (quote).',
  },
  'comment.notInThisState': {
    message: 'The comment was closed or opened again already: somebody was faster.',
    hint: 'Load the page anew and see what is possible now.',
  },
  'unsaved.changesNeeded': {
    message: 'There is nothing to keep: the changed fields are missing.',
    hint: 'Send the fields that were changed, by their names (changes).',
  },
  'content.reasonNeeded': {
    message: 'This action needs a reason.',
    hint: 'Write the reason.',
  },
  'content.timeNotWhole': {
    message: 'The time must lie in the future, on a whole minute.',
    hint: 'Give a future time without seconds, such as 03.12.2026 11:00 (Tbilisi time).',
  },
  'content.liveCannotWait': {
    message: 'The document is public already, so its change cannot wait by this action.',
    hint: 'Publish it now, or use a release.',
  },
  'content.isLive': {
    message: 'A public document cannot be moved to the trash or deleted.',
    hint: 'Take it down first.',
  },
  'content.wasPublic': {
    message: 'What was public once is never deleted.',
    hint: 'Retire it instead.',
  },
  'content.leadershipEvent': {
    message: 'A meeting of the leadership cannot become public.',
    hint: 'Change the kind of the event if it is a public one.',
  },
  'content.noSeries': {
    message: 'This document has no next edition.',
    hint: 'A next edition is made from a press release or a publication.',
  },
  'content.editionBegun': {
    message: 'The next edition of this document is begun already.',
    hint: 'Find it in the list and go on there, or put it into the trash if it is not needed.',
  },
  'content.notListed': {
    message: 'The memorandum is not switched into the public register.',
    hint: 'Turn on “in the public register” and try again.',
  },
  'slug.notPlain': {
    message: 'An address holds only small Latin letters, digits and hyphens: {{slug}}.',
    hint: 'Leave the field empty and it is made from the title.',
  },
  'slug.taken': {
    message: 'This address is taken already: {{slug}}.',
    hint: 'Choose another one.',
  },
  'chart.noFigures': {
    message: 'The chart has no value at all.',
    hint: 'Enter figures or delete the chart.',
  },
  'chart.nameMissing': {
    message: 'A row or a series of the chart has no name.',
    hint: 'Name every row and every series.',
  },
  'chart.tooLarge': {
    message: 'The chart is too large: no more than 400 rows and 12 series can be drawn.',
    hint: 'Split the figures into several charts, or use a table.',
  },
  'link.notSafe': {
    message: 'The address of a link is not right: it must begin with https://, http://, mailto: or tel:.',
    hint: 'Correct the address, or choose a document of the office.',
  },
  'captions.tooLong': {
    message: 'The captions are too long: {{limit}} characters are allowed.',
    hint: 'Divide the recording, or delete lines that are not needed.',
  },
  'captions.noHeader': {
    message: 'These captions are no WebVTT: the text has to begin with the word WEBVTT.',
    hint: 'Write WEBVTT in the first line and leave the second empty. Save an SRT file as WebVTT first.',
  },
  'captions.empty': {
    message: 'There is no phrase in the captions.',
    hint: 'Write the phrases with their times, or leave the field empty.',
  },
  'captions.timing': {
    message: 'Line {{line}} of the captions: the time of a phrase belongs here.',
    hint: 'Times are written as 00:01.000 --> 00:04.500, with an empty line between phrases.',
  },
  'captions.backwards': {
    message: 'Line {{line}} of the captions: the phrase ends before it begins.',
    hint: 'Correct the times: the end lies after the beginning.',
  },
  'captions.order': {
    message: 'Line {{line}} of the captions: the phrase begins before the one above it.',
    hint: 'Put the phrases into the order of their times.',
  },
  'captions.markup': {
    message: 'Line {{line}} of the captions: markup like this is not allowed in captions.',
    hint: 'Leave text and the tags of WebVTT only: b, i, u, c, v, lang, ruby, rt.',
  },
  'crop.unreadable': {
    message: 'The part to keep cannot be read: it needs four whole numbers, left, top, width and height, in pixels.',
    hint: 'Mark the part on the picture, or type the numbers.',
  },
  'crop.outside': {
    message: 'The part to keep goes beyond the picture, which has {{width}}×{{height}} pixels.',
    hint: 'Make it smaller, or move it into the picture.',
  },
  'crop.tooSmall': {
    message: 'The part to keep is too small: each side needs at least {{least}} pixels.',
    hint: 'Mark a larger part.',
  },
  'crop.notPicture': {
    message:
      'This file cannot be cropped: only pictures that stand still can, not animations, documents or recordings.',
    hint: 'Change it in a program of your own and upload the result.',
  },
  'crop.same': {
    message: 'The picture is cropped like this already. Nothing was changed.',
    hint: 'Mark another part.',
  },
  'upload.missing': {
    message: 'No file was sent.',
    hint: 'Choose a file and try again.',
  },
  'upload.empty': {
    message: 'The file is empty.',
    hint: 'Check the file and upload it again.',
  },
  'upload.tooLarge': {
    message: 'The file is too large: {{size}}; {{limit}} is allowed.',
    hint: 'Make it smaller and upload it again.',
  },
  'upload.announcement': {
    message: 'The upload was not announced as it must be: the length, the file name or the place is missing.',
    hint: 'Send it by the tus protocol, version 1.0: see the documentation.',
  },
  'upload.tooManyOpen': {
    message: 'You have {{limit}} uploads open already.',
    hint: 'Finish one of them, or cancel it, and begin again.',
  },
  'upload.unknown': {
    message: 'There is no such upload any more.',
    hint: 'Choose the file again and upload it from the beginning.',
  },
  'upload.offset': {
    message: 'The file has come as far as byte {{offset}}, and the part sent begins elsewhere.',
    hint: 'Ask how much has come, and go on from there.',
  },
  'upload.pastEnd': {
    message: 'More was sent than the file is long.',
    hint: 'Check whether the file has changed, and upload it from the beginning.',
  },
  'upload.notWhole': {
    message: 'The file has not come to its end yet.',
    hint: 'Choose it again: the upload goes on where it stopped. Then save.',
  },
  'upload.beingSaved': {
    message: 'This file is being saved at this moment.',
    hint: 'Wait a little, and look whether the record is there.',
  },
  'upload.kindNotAllowed': {
    message: 'Files of this kind are not taken: {{kind}}.',
    hint: 'Allowed are: {{allowed}}.',
  },
  'upload.nameLies': {
    message: "The file's name and content disagree: the name says “{{named}}”, the content is “{{found}}”.",
    hint: 'Save it with the right extension and upload it again.',
  },
  'upload.tooManyPixels': {
    message: 'The picture is too large: {{width}}×{{height}} pixels; {{limit}} megapixels are allowed.',
    hint: 'Make it smaller and upload it again.',
  },
  'upload.tooManyFrames': {
    message: 'The animation is too long: {{frames}} pictures; {{limit}} are allowed.',
    hint: 'Shorten it, or save its pages as a PDF, and upload that.',
  },
  'upload.tooSlow': {
    message: 'The picture takes too long to read.',
    hint: 'Make it smaller, or save it as JPEG or PNG, and upload that.',
  },
  'upload.notUtf8': {
    message: 'The text is not in UTF-8, so Georgian letters could not be read.',
    hint: 'Save it as “CSV UTF-8” and upload it again.',
  },
  'upload.busy': {
    message: 'Several pictures or documents are being prepared at this moment.',
    hint: 'Try again in a few seconds. Nothing was saved.',
  },
  'upload.storeSilent': {
    message: 'The storage of files does not answer now.',
    hint: 'Try again in a few minutes; if it happens again, tell an administrator.',
  },
  'upload.noRoom': {
    message: 'The office has no room left for files. Nothing was saved.',
    hint: 'Tell an administrator.',
  },
  'upload.archiveTooDense': {
    message:
      'Unpacked, the archive grows too large: {{size}}; allowed are {{limit}}, and at most {{ratio}} times its own size.',
    hint: 'Split the data into several files and upload them one by one.',
  },
  'upload.archiveNested': {
    message: 'There is another archive in the archive: {{name}}.',
    hint: 'Unpack the inner archive and put its files in directly.',
  },
  'upload.archiveUnsafe': {
    message: 'A file in the archive has a dangerous name: {{name}}.',
    hint: 'Make the archive anew, with ordinary names of folders.',
  },
  'upload.archiveLies': {
    message: "The archive's table of contents does not agree with what is in it.",
    hint: 'Unpack it, make the archive anew with another program, and upload that.',
  },
  'upload.archiveLocked': {
    message: 'A file in the archive is protected with a password: {{name}}.',
    hint: 'Make the archive anew without a password and upload that.',
  },
  'upload.archivePacking': {
    message: 'A file in the archive is packed in a way that not every program can open: {{name}}.',
    hint: 'Make the archive anew as an ordinary ZIP (Deflate) and upload that.',
  },
  'upload.archiveHeavy': {
    message: 'A file in the archive is too large to be looked through there: {{name}}, {{size}}; {{limit}} is allowed.',
    hint: 'Upload that file by itself, outside the archive.',
  },
  'upload.documentLocked': {
    message: 'The document is protected, so what it says of its authors cannot be taken out.',
    hint: 'Save it without a password and without restrictions, and upload that.',
  },
  'upload.documentUnread': {
    message: 'The PDF cannot be read to its end, so what it says of its authors cannot be taken out.',
    hint: 'Make the PDF anew, from the document that it was made of or by printing it to a file, and upload that.',
  },
  'upload.documentTooHard': {
    message: 'Cleaning the document takes too much time or memory.',
    hint: 'Divide it into several files, or make it anew with fewer objects, and upload that.',
  },
  'upload.broken': {
    message: 'The file is damaged and cannot be read.',
    hint: 'Open it, save it anew, and upload that.',
  },
  'upload.otherKind': {
    message: 'The new file is of another kind than the one it replaces.',
    hint: 'Replace a picture by a picture and a document by a document; otherwise upload it as a new record.',
  },
  'upload.notRecording': {
    message: 'Captions, a transcript and a poster belong to films and recordings of sound; this file is neither.',
    hint: 'Leave these fields empty; what is to be read under a picture goes into its caption.',
  },
  'upload.fileIsFixed': {
    message: 'An uploaded file does not change any more.',
    hint: 'Put another file in its place, crop a picture by the button “Crop”, or upload one as a new record.',
  },
  'upload.wordsArePublic': {
    message:
      'The file is in a public document, so its description, credit and licence do not change without an approval.',
    hint: 'Upload it as a new record with the right description, put that into the document and publish it.',
  },
  'upload.inUse': {
    message: 'The file is used by a public document and cannot be deleted.',
    hint: 'Take it out of the documents first.',
  },
  'upload.wasPublic': {
    message: 'The file was public once and is never deleted.',
    hint: 'It is not shown where no document uses it.',
  },
  'account.inactive': {
    message: 'This account is switched off.',
    hint: 'Ask an administrator.',
  },
  'account.nothingPending': {
    message: 'No role of this account waits to be confirmed.',
    hint: 'An administrator has to ask for one first.',
  },
  'account.grantNotPending': {
    message: 'This role has not been asked for: {{role}}.',
    hint: 'An administrator has to ask for it first.',
  },
  'account.grantNeedsSecond': {
    message: 'A second person confirms this role: neither who asked for it nor who receives it.',
    hint: 'Ask another holder of an approving role, or a second administrator.',
  },
  'account.ownRoleNeeded': {
    message: 'A role is confirmed or declined by a role of your own, not by one that you hold for somebody else.',
    hint: 'Ask somebody who holds an approving role themselves, or an administrator.',
  },
  'account.notYourself': {
    message: 'You cannot switch off your own account.',
    hint: 'Ask another administrator.',
  },
  'account.othersPassword': {
    message: 'The password of another person is not set this way.',
    hint: 'Send them a link with npm run admin:link, or let them use “forgot password”.',
  },
  'account.weakPassword': {
    message: 'The password is short: it needs at least {{length}} characters.',
    hint: 'Choose a longer one, such as several words that have nothing to do with each other.',
  },
  'account.commonPassword': {
    message: 'The password is easy to guess: it is made of common passwords, of sequences or of repetitions.',
    hint: 'Choose another one, such as several words that have nothing to do with each other.',
  },
  'account.ownNamePassword': {
    message: 'The password is easy to guess: it is made of your name or your e-mail address.',
    hint: 'Choose one without your name and your address.',
  },
  'account.linkOutdated': {
    message: 'This link no longer works: it was used already, a newer one was made, or its time is over.',
    hint: 'Ask for a new one under “Forgot password?”, or ask an administrator.',
  },
  'paper.languageMissing': {
    message: 'The document has no text in this language yet: {{language}}.',
    hint: 'Write its title in that language and save, or choose the other language.',
  },
  'paper.tooLarge': {
    message: 'No file could be made of the document: it is too large or too complex.',
    hint: 'Try again. If it happens again, divide the document, or attach its large tables as files.',
  },
  'paper.busy': {
    message: 'Several documents are being prepared for download at this moment.',
    hint: 'Try again in a few seconds.',
  },
  'office.away': {
    message: 'The database is out of reach at this moment; nothing was saved in part.',
    hint: 'Try again in a minute.',
  },
  'office.failed': {
    message: 'This failed through an error of ours; nothing was saved in part.',
    hint: 'Try again; if it happens again, tell an administrator.',
  },
  ...archiveEn,
}
